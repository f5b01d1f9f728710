package candour.chronology.entry;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.merged.MergedChronology;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.scope.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an entry belongs to: its agency's chronology, the review's scope, and the merge it may be part of. */
record Surroundings(AgencyChronology chronology, Scope scope, MergedChronology merged) {

    /** What a change to an entry means for what was built on it: nothing until the hand-in, then a new version and a stale merge. */
    List<Object> ripple(EntryCommand c, Change change, LocalDate on) {
        List<Object> ripple = new ArrayList<>();
        if (!chronology.handedIn()) return ripple;
        ripple.add(
                new ChronologyCorrected(c.reviewId(), c.agency(), chronology.version() + 1, change, c.entryId(), on));
        if (merged.version() > 0 && merged.includes(c.agency()))
            ripple.add(new MergeBecameStale(c.reviewId(), merged.version(), c.agency(), change, c.entryId(), on));
        return ripple;
    }
}
