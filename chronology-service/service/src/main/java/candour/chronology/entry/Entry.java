package candour.chronology.entry;

import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.time.EventTime;
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
        @Nullable Code agency,
        @Nullable EventTime when) {

    public static final Fold<Entry, EntryEvent> FOLD = new Fold<>(
            "chronology-entry",
            EntryEvent.class,
            EntryEvent::entryId,
            Entry::evolve,
            new Entry(0, false, false, null, null, null));

    static Entry evolve(Entry was, EntryEvent event) {
        return switch (event) {
            case EntryAdded e -> new Entry(1, false, false, e.reviewId(), e.agency(), e.when());
            case EntryCorrected e -> was.now(e.version(), was.withdrawn, was.admitted, e.when());
            case EntryWithdrawn e -> was.now(e.version(), true, was.admitted, was.when);
            case EntryAdmitted e -> was.now(e.version(), was.withdrawn, true, was.when);
        };
    }

    private Entry now(int next, boolean nowWithdrawn, boolean nowAdmitted, @Nullable EventTime nowWhen) {
        return new Entry(next, nowWithdrawn, nowAdmitted, reviewId, agency, nowWhen);
    }

    /** Part of that agency's chronology for that review: an entry is never reached by another path. */
    public boolean belongsTo(UUID review, Code itsAgency) {
        return review.equals(reviewId) && itsAgency.equals(agency);
    }
}
