package candour.chronology.contradiction;

import static candour.chronology.contradiction.ContradictionDecider.CONTRADICTION;
import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.CALL_1;
import static candour.chronology.entry.Told.CLINIC;
import static candour.chronology.entry.Told.CLINIC_1;
import static candour.chronology.entry.Told.DRAFT;
import static candour.chronology.entry.Told.HEALTH;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.entry.Told.VISIT;
import static candour.chronology.entry.Told.VISIT_1;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.contradiction.ContradictionCommand.AnalyseContradiction;
import candour.chronology.contradiction.ContradictionCommand.CloseContradiction;
import candour.chronology.contradiction.ContradictionCommand.LinkContradiction;
import candour.chronology.contradiction.ContradictionCommand.ReopenContradiction;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.contradiction.ContradictionEvent.ContradictionAnalysed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionClosed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionReopened;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.Told;
import candour.platform.sealed.Sealed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S001-45, S001-46: contradictory views are handled, and a definitive account is not required")
class ContradictionSpec {
    static final UUID SET = new UUID(8, 2);
    static final AccountsContradict contradict = contradict(CALL_1, VISIT_1);
    static final ContradictionAnalysed analysed = new ContradictionAnalysed(SET, REVIEW, sealed("two doors"), MAY);

    @Nested
    class Linking {
        @Test
        void sets_accounts_against_each_other_and_changes_neither() {
            given(CONTRADICTION, Told.and()).when(link(CALL, VISIT)).then(contradict);
        }

        @Test
        void takes_two_accounts() {
            given(CONTRADICTION, Told.and())
                    .when(link(CALL))
                    .refused(ContradictionRule.CONTRADICTION_NEEDS_TWO_ACCOUNTS);
        }

        @Test
        void adds_an_account_to_an_open_set() {
            given(CONTRADICTION, Told.and(contradict)).when(link(CALL, CLINIC)).then(contradict(CLINIC_1));
            given(CONTRADICTION, Told.and(contradict)).when(link(VISIT, CALL)).staysQuiet();
        }

        @Test
        void is_for_entries_that_are_handed_in_and_stand() {
            given(CONTRADICTION, Told.and()).when(link(CALL, DRAFT)).refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
            given(CONTRADICTION, Told.and(Told.withdrawn(VISIT, HEALTH)))
                    .when(link(CALL, VISIT))
                    .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
        }

        @Test
        void is_for_sets_of_this_review_that_are_open() {
            given(CONTRADICTION, Told.and(contradict, closed(Outcome.UNRESOLVED_BY_DESIGN, null)))
                    .when(link(CALL, CLINIC))
                    .refused(ContradictionRule.CONTRADICTION_IS_CLOSED);
            given(CONTRADICTION, Told.and(contradict))
                    .when(new LinkContradiction(SET, new UUID(1, 1), List.of(CLINIC), null, MAY))
                    .refused(ContradictionRule.CONTRADICTION_IS_NOT_KNOWN);
        }
    }

    @Nested
    class Closing {
        @Test
        void by_design_leaves_both_accounts_side_by_side() {
            given(CONTRADICTION, Told.and(contradict, analysed))
                    .when(close(Outcome.UNRESOLVED_BY_DESIGN, null))
                    .warned()
                    .then(closed(Outcome.UNRESOLVED_BY_DESIGN, null));
            given(CONTRADICTION, Told.and(contradict, closed(Outcome.UNRESOLVED_BY_DESIGN, null)))
                    .when(close(Outcome.UNRESOLVED_BY_DESIGN, null))
                    .staysQuiet();
        }

        @Test
        void as_resolved_needs_evidence() {
            given(CONTRADICTION, Told.and(contradict, analysed))
                    .when(close(Outcome.RESOLVED, null))
                    .refused(ContradictionRule.RESOLVED_NEEDS_EVIDENCE);
            given(CONTRADICTION, Told.and(contradict, analysed))
                    .when(close(Outcome.RESOLVED, sealed("the recording")))
                    .then(closed(Outcome.RESOLVED, sealed("the recording")));
        }

        @Test
        void as_resolved_needs_every_account_to_be_retained() {
            given(CONTRADICTION, Told.and(contradict, analysed, Told.withdrawn(VISIT, HEALTH)))
                    .when(close(Outcome.RESOLVED, sealed("the recording")))
                    .refused(ContradictionRule.RESOLVED_RETAINS_THE_ACCOUNTS);
        }

        @Test
        void as_fallen_away_is_for_accounts_that_were_taken_back() {
            given(CONTRADICTION, Told.and(contradict))
                    .when(close(Outcome.FELL_AWAY, null))
                    .refused(ContradictionRule.ACCOUNTS_STILL_STAND);
            given(CONTRADICTION, Told.and(contradict, Told.withdrawn(VISIT, HEALTH)))
                    .when(close(Outcome.FELL_AWAY, null))
                    .warned()
                    .then(closed(Outcome.FELL_AWAY, null));
        }

        @Test
        void without_an_analysis_is_warned_of() {
            given(CONTRADICTION, Told.and(contradict))
                    .when(close(Outcome.UNRESOLVED_BY_DESIGN, null))
                    .warned(ContradictionRule.CONTRADICTION_IS_NOT_ANALYSED);
        }

        @Test
        void in_another_way_is_for_a_set_that_is_opened_again() {
            given(CONTRADICTION, Told.and(contradict, closed(Outcome.UNRESOLVED_BY_DESIGN, null)))
                    .when(close(Outcome.RESOLVED, sealed("x")))
                    .refused(ContradictionRule.CONTRADICTION_IS_CLOSED);
        }
    }

    @Test
    void an_open_contradiction_is_looked_into() {
        var analyse = new AnalyseContradiction(SET, REVIEW, sealed("two doors"), MAY);
        given(CONTRADICTION, Told.and(contradict)).when(analyse).then(analysed);
        given(CONTRADICTION, Told.and()).when(analyse).refused(ContradictionRule.CONTRADICTION_IS_NOT_KNOWN);
        given(CONTRADICTION, Told.and(contradict, closed(Outcome.FELL_AWAY, null)))
                .when(analyse)
                .refused(ContradictionRule.CONTRADICTION_IS_CLOSED);
    }

    @Test
    void what_is_closed_is_opened_again_with_a_reason() {
        var reopen = new ReopenContradiction(SET, REVIEW, sealed("a third account"), MAY);
        var reopened = new ContradictionReopened(SET, REVIEW, List.of(CALL, VISIT), sealed("a third account"), MAY);
        var closed = closed(Outcome.UNRESOLVED_BY_DESIGN, null);
        given(CONTRADICTION, Told.and(contradict, closed)).when(reopen).then(reopened);
        given(CONTRADICTION, Told.and(contradict)).when(reopen).staysQuiet();
        given(CONTRADICTION, Told.and(contradict, closed, reopened))
                .when(link(CLINIC))
                .then(contradict(CLINIC_1));
    }

    private static LinkContradiction link(UUID... entries) {
        return new LinkContradiction(SET, REVIEW, List.of(entries), sealed("who opened"), MAY);
    }

    private static AccountsContradict contradict(EntryAt... entries) {
        return new AccountsContradict(
                SET, REVIEW, List.of(entries), About.WHAT_HAPPENED, null, sealed("who opened"), MAY);
    }

    private static CloseContradiction close(Outcome outcome, Sealed evidence) {
        return new CloseContradiction(SET, REVIEW, outcome, sealed("both are heard"), evidence, MAY);
    }

    private static ContradictionClosed closed(Outcome outcome, Sealed evidence) {
        return new ContradictionClosed(
                SET, REVIEW, List.of(CALL, VISIT), outcome, sealed("both are heard"), evidence, MAY);
    }
}
