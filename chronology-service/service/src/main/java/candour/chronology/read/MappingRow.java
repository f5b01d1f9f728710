package candour.chronology.read;

import candour.chronology.imports.preview.Columns;
import candour.chronology.mapping.MappingEvent;
import candour.chronology.mapping.MappingEvent.MappingConfirmed;
import candour.chronology.mapping.MappingEvent.MappingForgotten;
import candour.platform.access.Code;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Views;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What an agency's columns are held to be when the very same headings come again. */
public record MappingRow(Code agency, Code shape, Columns columns, LocalDate confirmedOn) implements Row {

    public static final ReadModel<MappingRow> MAPPINGS =
            new Model<>("column-mappings", MappingRow.class, MappingEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case MappingConfirmed e -> rows.put(new MappingRow(e.agency(), e.shape(), e.columns(), e.on()));
                    case MappingForgotten e -> rows.remove(key(e.agency(), e.shape()));
                }
            });

    /** All that is remembered for an agency, by shape. */
    public static Map<Code, Columns> of(Code agency, Views views) {
        return views.all(MAPPINGS, agency.value(), null).stream()
                .collect(Collectors.toUnmodifiableMap(MappingRow::shape, MappingRow::columns));
    }

    private static String key(Code agency, Code shape) {
        return agency.value() + ":" + shape.value();
    }

    @Override
    public String key() {
        return key(agency, shape);
    }

    @Override
    public String scope() {
        return agency.value();
    }
}
