package candour.chronology.gap;

import static candour.chronology.gap.GapDecider.GAP;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.gap.GapCommand.AssignGap;
import candour.chronology.gap.GapCommand.CloseGap;
import candour.chronology.gap.GapCommand.IdentifyGap;
import candour.chronology.gap.GapCommand.ReopenGap;
import candour.chronology.gap.GapCommand.RequestFurtherInformation;
import candour.chronology.gap.GapCommand.WeighGap;
import candour.chronology.gap.GapEvent.FurtherInformationRequested;
import candour.chronology.gap.GapEvent.GapAssigned;
import candour.chronology.gap.GapEvent.GapClosed;
import candour.chronology.gap.GapEvent.GapIdentified;
import candour.chronology.gap.GapEvent.GapReopened;
import candour.chronology.gap.GapEvent.GapWeighed;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.keydocument.KeyDocumentRule;
import candour.chronology.keydocument.Kind;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.Standing;
import candour.chronology.sufficiency.Cause;
import candour.chronology.sufficiency.SufficiencyEvent.DeclaredSufficient;
import candour.chronology.sufficiency.SufficiencyEvent.SufficiencyOvertaken;
import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-040, S002-054, S002-082: gaps in the information")
class GapSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID GAP_ID = new UUID(7, 5);
    static final UUID REQUEST = new UUID(7, 9);
    static final Code SCHOOL = new Code("ORG-SCHOOL");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, null, MAY);
    static final GapIdentified identified = identified(false);
    static final FurtherInformationRequested asked =
            new FurtherInformationRequested(REVIEW, GAP_ID, REQUEST, SCHOOL, JUNE, MAY);
    static final GapClosed filled = new GapClosed(REVIEW, GAP_ID, Outcome.FILLED, null, List.of(new UUID(7, 2)), JUNE);
    static final DeclaredSufficient declared = new DeclaredSufficient(
            REVIEW, 1, List.of(), List.of(), 0, List.of(), List.of(), null, Overruling.NONE, MAY);
    static final SufficiencyOvertaken overtaken = new SufficiencyOvertaken(REVIEW, 1, Cause.GAP, null, GAP_ID, MAY);

    @Test
    @DisplayName("S002-040: anybody of the team says what is not known, and whether it is critical")
    void what_is_not_known_is_recorded() {
        given(GAP, opened).when(identify(true)).then(identified(true));
        given(GAP, opened, identified).when(identify(false)).staysQuiet();
        given(GAP, opened, identified).when(weigh(true)).then(new GapWeighed(REVIEW, GAP_ID, true, sealed("why"), MAY));
        given(GAP, opened, identified).when(weigh(false)).staysQuiet();
        given(GAP, opened).when(weigh(true)).refused(GapRule.GAP_IS_NOT_KNOWN);
    }

    @Test
    void somebody_sees_to_it_and_the_next_replaces_them() {
        var hana = new GapAssigned(REVIEW, GAP_ID, new Code("hana"), MAY);
        given(GAP, opened, identified).when(assign("hana")).then(hana);
        given(GAP, opened, identified, hana).when(assign("hana")).staysQuiet();
        given(GAP, opened, identified, hana)
                .when(assign("omar"))
                .then(new GapAssigned(REVIEW, GAP_ID, new Code("omar"), MAY));
        given(GAP, opened, identified, filled).when(assign("hana")).refused(GapRule.GAP_IS_CLOSED);
        given(GAP, opened).when(assign("hana")).refused(GapRule.GAP_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-082: further information is asked of an agency by a day, and followed up like a document")
    void further_information_is_asked_for() {
        var document = new DocumentRequested(
                REQUEST, REVIEW, SCHOOL, Kind.FURTHER_INFORMATION, GAP_ID, sealed("the register"), JUNE, MAY);
        given(GAP, opened, identified).when(ask(JUNE)).then(asked, document);
        given(GAP, opened, identified, asked, document).when(ask(JUNE)).staysQuiet();
        given(GAP, opened, identified).when(ask(MAY.minusDays(1))).refused(KeyDocumentRule.ANSWER_IS_DUE_IN_THE_PAST);
        given(GAP, opened, identified, new StandingLearnt(REVIEW, Standing.STOPPED, MAY))
                .when(ask(JUNE))
                .refused(ChronologyRule.REVIEW_WAS_STOPPED);
        given(GAP, opened, identified, filled).when(ask(JUNE)).refused(GapRule.GAP_IS_CLOSED);
    }

    @Test
    @DisplayName("S002-054: a gap is closed by what fills it")
    void it_is_closed_by_evidence() {
        given(GAP, opened, identified)
                .when(close(Outcome.FILLED, null, new UUID(7, 2)))
                .warned()
                .then(filled);
        given(GAP, opened, identified)
                .when(close(Outcome.FILLED, sealed("said on the phone")))
                .then(new GapClosed(REVIEW, GAP_ID, Outcome.FILLED, sealed("said on the phone"), List.of(), JUNE));
        given(GAP, opened, identified).when(close(Outcome.FILLED, null)).refused(GapRule.CLOSING_NEEDS_EVIDENCE);
        given(GAP, opened, identified, filled)
                .when(close(Outcome.FILLED, null, new UUID(7, 2)))
                .staysQuiet();
        given(GAP, opened).when(close(Outcome.FILLED, null)).refused(GapRule.GAP_IS_NOT_KNOWN);
    }

    @Test
    void that_it_cannot_be_obtained_needs_its_reason_and_that_somebody_asked() {
        given(GAP, opened, identified, asked)
                .when(close(Outcome.CANNOT_BE_OBTAINED, null, new UUID(7, 2)))
                .refused(GapRule.CLOSING_NEEDS_EVIDENCE);
        var closed =
                new GapClosed(REVIEW, GAP_ID, Outcome.CANNOT_BE_OBTAINED, sealed("destroyed in 2019"), List.of(), JUNE);
        given(GAP, opened, identified, asked)
                .when(close(Outcome.CANNOT_BE_OBTAINED, sealed("destroyed in 2019")))
                .warned()
                .then(closed);
        given(GAP, opened, identified)
                .when(close(Outcome.CANNOT_BE_OBTAINED, sealed("destroyed in 2019")))
                .warned(GapRule.NOBODY_WAS_ASKED)
                .then(closed);
    }

    @Test
    void a_closed_gap_is_opened_again_with_a_reason() {
        var reopened = new GapReopened(REVIEW, GAP_ID, false, sealed("why"), MAY);
        var reopen = new ReopenGap(REVIEW, GAP_ID, sealed("why"), MAY);
        given(GAP, opened, identified, filled).when(reopen).then(reopened);
        given(GAP, opened, identified, filled, reopened).when(reopen).staysQuiet();
        given(GAP, opened, identified).when(reopen).staysQuiet();
    }

    @Test
    @DisplayName("S002-083: a gap that comes up after the declaration overtakes it, once, and takes nothing back")
    void a_later_gap_overtakes_the_declaration() {
        given(GAP, opened, declared).when(identify(false)).then(identified(false), overtaken);
        given(GAP, opened, declared, overtaken).when(identify(false)).then(identified(false));
        given(GAP, opened, identified, declared)
                .when(weigh(true))
                .then(new GapWeighed(REVIEW, GAP_ID, true, sealed("why"), MAY), overtaken);
        given(GAP, opened, identified(true), declared)
                .when(weigh(false))
                .then(new GapWeighed(REVIEW, GAP_ID, false, sealed("why"), MAY));
        given(GAP, opened, identified, filled, declared)
                .when(new ReopenGap(REVIEW, GAP_ID, sealed("why"), MAY))
                .then(new GapReopened(REVIEW, GAP_ID, false, sealed("why"), MAY), overtaken);
    }

    private static GapIdentified identified(boolean critical) {
        return new GapIdentified(REVIEW, GAP_ID, critical, sealed("no attendance"), SCHOOL, MAY, JUNE, MAY);
    }

    private static IdentifyGap identify(boolean critical) {
        return new IdentifyGap(REVIEW, GAP_ID, critical, sealed("no attendance"), SCHOOL, MAY, JUNE, MAY);
    }

    private static WeighGap weigh(boolean critical) {
        return new WeighGap(REVIEW, GAP_ID, critical, sealed("why"), MAY);
    }

    private static AssignGap assign(String person) {
        return new AssignGap(REVIEW, GAP_ID, new Code(person), MAY);
    }

    private static RequestFurtherInformation ask(LocalDate due) {
        return new RequestFurtherInformation(REVIEW, GAP_ID, REQUEST, SCHOOL, sealed("the register"), due, MAY);
    }

    private static CloseGap close(Outcome outcome, Sealed words, UUID... evidence) {
        return new CloseGap(REVIEW, GAP_ID, outcome, words, List.of(evidence), JUNE);
    }
}
