package candour.chronology.entry;

import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param version 0 when there is none; 1 as added
 */
public record Entry(
        int version,
        boolean withdrawn,
        boolean admitted,
        @Nullable UUID reviewId,
        @Nullable Code agency) {

    public static final Fold<Entry, EntryEvent> FOLD = new Fold<>(
            "chronology-entry",
            EntryEvent.class,
            EntryEvent::entryId,
            Entry::evolve,
            new Entry(0, false, false, null, null));

    static Entry evolve(Entry was, EntryEvent event) {
        return switch (event) {
            case EntryAdded e -> new Entry(1, false, false, e.reviewId(), e.agency());
            case EntryCorrected e -> new Entry(e.version(), was.withdrawn, was.admitted, was.reviewId, was.agency);
            case EntryWithdrawn e -> new Entry(e.version(), true, was.admitted, was.reviewId, was.agency);
            case EntryAdmitted e -> new Entry(e.version(), was.withdrawn, true, was.reviewId, was.agency);
        };
    }

    /** Part of that agency's chronology for that review: an entry is never reached by another path. */
    boolean belongsTo(UUID review, Code itsAgency) {
        return review.equals(reviewId) && itsAgency.equals(agency);
    }
}
