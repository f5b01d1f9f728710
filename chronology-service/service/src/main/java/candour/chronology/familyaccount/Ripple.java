package candour.chronology.familyaccount;

import static candour.chronology.familyaccount.FamilyAccounts.FAMILY;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.merged.MergedChronology;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a change to the family's accounts means for what was built on them; several changes in one decision are counted on. */
final class Ripple {
    private final UUID reviewId;
    private final MergedChronology merged;
    private int version;

    private Ripple(UUID reviewId, int version, MergedChronology merged) {
        this.reviewId = reviewId;
        this.version = version;
        this.merged = merged;
    }

    static Ripple of(UUID reviewId, Facts facts) {
        int version = facts.of(AgencyChronology.FOLD, AgencyChronology.id(reviewId, FAMILY))
                .version();
        return new Ripple(reviewId, version, facts.of(MergedChronology.FOLD));
    }

    List<Object> of(Change change, UUID entryId, LocalDate on) {
        List<Object> all = new ArrayList<>();
        all.add(new ChronologyCorrected(reviewId, FAMILY, ++version, change, entryId, on));
        if (merged.version() > 0 && merged.includes(FAMILY))
            all.add(new MergeBecameStale(reviewId, merged.version(), FAMILY, change, entryId, on));
        return all;
    }
}
