package candour.chronology.sameevent;

import candour.chronology.entry.EntryAt;
import candour.chronology.sameevent.SameEventEvent.EntriesLinked;
import candour.chronology.sameevent.SameEventEvent.EntriesUnlinked;
import candour.platform.decision.Fold;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param reviewId null until the entries are linked
 */
public record SameEvent(@Nullable UUID reviewId, List<UUID> entries, boolean linked) {

    public static final Fold<SameEvent, SameEventEvent> FOLD = new Fold<>(
            "same-event-link",
            SameEventEvent.class,
            SameEventEvent::linkId,
            SameEvent::evolve,
            new SameEvent(null, List.of(), false));

    static SameEvent evolve(SameEvent was, SameEventEvent event) {
        return switch (event) {
            case EntriesLinked e ->
                new SameEvent(
                        e.reviewId(), e.entries().stream().map(EntryAt::entryId).toList(), true);
            case EntriesUnlinked _ -> new SameEvent(was.reviewId, was.entries, false);
        };
    }
}
