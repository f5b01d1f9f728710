package candour.chronology.read;

import candour.chronology.statement.StatementEvent;
import candour.chronology.statement.StatementEvent.Kind;
import candour.chronology.statement.StatementEvent.StatementClassified;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What kind of statement an entry is, and what it was taken for before.
 *
 * @param taken oldest first; the last one holds
 */
public record StatementRow(UUID entryId, UUID reviewId, Code agency, List<Taken> taken) implements Row {

    /** @param version of the entry that was looked at */
    public record Taken(
            int version,
            Kind kind,
            @Nullable Sealed holder,
            @Nullable Sealed source,
            LocalDate on) {}

    public static final ReadModel<StatementRow> STATEMENTS =
            new Model<>("entry-statements", StatementRow.class, StatementEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case StatementClassified e -> {
                        var none = new StatementRow(e.entryId(), e.reviewId(), e.agency(), List.of());
                        rows.put(rows.find(none.key()).orElse(none).after(e));
                    }
                }
            });

    private StatementRow after(StatementClassified e) {
        var next = new Taken(e.version(), e.kind(), e.holder(), e.source(), e.on());
        return new StatementRow(
                entryId,
                reviewId,
                agency,
                Stream.concat(taken.stream(), Stream.of(next)).toList());
    }

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
