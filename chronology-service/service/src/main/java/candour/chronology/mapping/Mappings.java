package candour.chronology.mapping;

import candour.chronology.imports.preview.Columns;
import candour.chronology.mapping.MappingEvent.MappingConfirmed;
import candour.chronology.mapping.MappingEvent.MappingForgotten;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.HashMap;
import java.util.Map;

/** What one agency's mappings are, by the shape of their headings. Small: an agency has a handful of forms. */
public record Mappings(Map<Code, Columns> byShape) {
    public static final Fold<Mappings, MappingEvent> FOLD = new Fold<>(
            "column-mappings",
            MappingEvent.class,
            event -> event.agency().value(),
            Mappings::evolve,
            new Mappings(Map.of()));

    public Mappings {
        byShape = Map.copyOf(byShape);
    }

    static Mappings evolve(Mappings was, MappingEvent event) {
        Map<Code, Columns> next = new HashMap<>(was.byShape);
        switch (event) {
            case MappingConfirmed e -> next.put(e.shape(), e.columns());
            case MappingForgotten e -> next.remove(e.shape());
        }
        return new Mappings(next);
    }

    /** Whether these columns are remembered for that shape already. */
    public boolean holds(Code shape, Columns columns) {
        return columns.equals(byShape.get(shape));
    }
}
