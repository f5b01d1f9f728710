package candour.chronology;

import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.gap.GapEvent.GapClosed;
import candour.chronology.gap.GapEvent.GapIdentified;
import candour.chronology.gap.Outcome;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.keydocument.Kind;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.sufficiency.Cause;
import candour.chronology.sufficiency.SufficiencyEvent.DeclaredSufficient;
import candour.chronology.sufficiency.SufficiencyEvent.SufficiencyOvertaken;
import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.decision.Overruling;
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

    @Test
    @DisplayName("S002-017: an open gap, an open request, and a declaration that something came up after")
    void what_is_open_is_counted() {
        var id = new UUID(0, 2);
        var gap = new GapIdentified(REVIEW, id, false, sealed("?"), null, null, null, DAY);
        assertThat(blockers(gap)).containsExactly(new Blocker(new Code("GAPS_OPEN"), 1));
        assertThat(blockers(gap, new GapClosed(REVIEW, id, Outcome.FILLED, sealed("!"), List.of(), DAY)))
                .isEmpty();
        var asked = new DocumentRequested(id, REVIEW, HEALTH, Kind.DOCUMENT, null, sealed("?"), DAY, DAY);
        assertThat(blockers(asked)).containsExactly(new Blocker(new Code("DOCUMENTS_OUTSTANDING"), 1));
        assertThat(blockers(asked, new DocumentReceived(id, REVIEW, DAY, null))).isEmpty();
        var overtaken = new SufficiencyOvertaken(REVIEW, 1, Cause.GAP, null, id, DAY);
        assertThat(blockers(declared(1))).isEmpty();
        assertThat(blockers(declared(1), overtaken)).containsExactly(new Blocker(new Code("SUFFICIENCY_OVERTAKEN"), 1));
        assertThat(blockers(declared(1), overtaken, declared(2))).isEmpty();
    }

    private static DeclaredSufficient declared(int number) {
        return new DeclaredSufficient(
                REVIEW, number, List.of(), List.of(), 0, List.of(), List.of(), null, Overruling.NONE, DAY);
    }
}
