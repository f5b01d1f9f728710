package candour.chronology.pushedrecord;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.entry.Entry;
import candour.chronology.merged.MergedChronology;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a record touches: the entry it makes, the chronology that entry belongs to, and the merge built on it. */
record Around(Entry entry, AgencyChronology chronology, MergedChronology merged) {

    /** What a change means for what was built on it: nothing until the hand-in, then a new version and a stale merge (S002-086). */
    List<Object> ripple(RecordCommand c, Change change, LocalDate on) {
        List<Object> ripple = new ArrayList<>();
        if (!chronology.handedIn()) return ripple;
        ripple.add(
                new ChronologyCorrected(c.reviewId(), c.agency(), chronology.version() + 1, change, c.entryId(), on));
        if (merged.version() > 0 && merged.includes(c.agency()))
            ripple.add(new MergeBecameStale(c.reviewId(), merged.version(), c.agency(), change, c.entryId(), on));
        return ripple;
    }
}
