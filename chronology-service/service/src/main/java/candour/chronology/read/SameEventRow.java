package candour.chronology.read;

import candour.chronology.entry.EntryAt;
import candour.chronology.sameevent.SameEventEvent;
import candour.chronology.sameevent.SameEventEvent.EntriesLinked;
import candour.chronology.sameevent.SameEventEvent.EntriesUnlinked;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link between accounts of one event, also after it was undone.
 *
 * @param reason why they are linked; once it is undone, why that is
 */
public record SameEventRow(
        UUID linkId,
        UUID reviewId,
        List<EntryAt> entries,
        boolean linked,
        @Nullable Sealed reason,
        LocalDate on) implements Row {

    public static final ReadModel<SameEventRow> SAME_EVENTS =
            new Model<>("same-event-links", SameEventRow.class, SameEventEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case EntriesLinked e ->
                        rows.put(new SameEventRow(e.linkId(), e.reviewId(), e.entries(), true, e.reason(), e.on()));
                    case EntriesUnlinked e ->
                        rows.change(
                                e.linkId().toString(),
                                row -> new SameEventRow(
                                        row.linkId, row.reviewId, row.entries, false, e.reason(), e.on()));
                }
            });

    @Override
    public String key() {
        return linkId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
