package candour.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.testing.ViewsInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-017: what of the chronologies keeps a review open")
class ChronologyBlockersSpec {
    private static final UUID REVIEW = new UUID(0, 1);
    private static final Code HEALTH = new Code("ORG-HEALTH");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static List<Blocker> blockers(Object... events) {
        return new ChronologyBlockers().of(REVIEW, ViewsInMemory.after(new ChronologyLog(), events));
    }

    private static ChronologyMerged merged(int version) {
        return new ChronologyMerged(REVIEW, version, List.of(), List.of(), new Code("ab12"), 1, 0, 7, DAY);
    }

    @Test
    @DisplayName("S002-017: one that was asked for and not accepted, and a merge that is out of date")
    void each_of_them_is_counted() {
        var asked = new ChronologyRequested(REVIEW, HEALTH, null, null, DAY, DAY);
        assertThat(blockers()).isEmpty();
        assertThat(blockers(asked)).containsExactly(new Blocker(new Code("CHRONOLOGIES_NOT_ACCEPTED"), 1));
        assertThat(blockers(asked, new ChronologyAccepted(REVIEW, HEALTH, 1, DAY)))
                .isEmpty();
        var stale = new MergeBecameStale(REVIEW, 1, HEALTH, Change.ENTRY_CORRECTED, null, DAY);
        assertThat(blockers(merged(1), stale)).containsExactly(new Blocker(new Code("STALE_MERGES"), 1));
        assertThat(blockers(merged(1), stale, merged(2))).isEmpty();
    }
}
