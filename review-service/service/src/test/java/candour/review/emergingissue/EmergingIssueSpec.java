package candour.review.emergingissue;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.agreed;
import static candour.review.Story.commissioned;
import static candour.review.Story.proposed;
import static candour.review.emergingissue.EmergingIssueDecider.ISSUE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.RecordRule;
import candour.platform.sealed.Sealed;
import candour.review.emergingissue.EmergingIssueCommand.AgreeWayForward;
import candour.review.emergingissue.EmergingIssueCommand.CloseIssue;
import candour.review.emergingissue.EmergingIssueCommand.MarkIssueInError;
import candour.review.emergingissue.EmergingIssueCommand.RaiseIssue;
import candour.review.emergingissue.EmergingIssueCommand.RecordAdvice;
import candour.review.emergingissue.EmergingIssueCommand.RecordTermsRevisit;
import candour.review.emergingissue.EmergingIssueEvent.AdviceRecorded;
import candour.review.emergingissue.EmergingIssueEvent.IssueClosed;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.emergingissue.EmergingIssueEvent.IssueRecordedInError;
import candour.review.emergingissue.EmergingIssueEvent.TermsOutcome;
import candour.review.emergingissue.EmergingIssueEvent.TermsRevisited;
import candour.review.emergingissue.EmergingIssueEvent.WayForwardAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-087, 088, 090: something comes up, advice is asked, the terms are looked at again, the team goes on")
class EmergingIssueSpec {
    static final UUID ID = new UUID(0, 90);
    static final UUID CHANGE = new UUID(0, 91);
    static final LocalDate MAY = DECIDED_ON.plusMonths(8);
    static final IssueRaised raised = new IssueRaised(ID, REVIEW, sealed("a second child"), MAY);
    static final TermsChangeProposed change =
            new TermsChangeProposed(REVIEW, CHANGE, 1, TERMS, Trigger.EMERGING_ISSUE, sealed("why"), MAY);
    static final TermsRevisited revisited =
            new TermsRevisited(ID, REVIEW, TermsOutcome.UNCHANGED, sealed("they cover it"), null, MAY);
    static final AdviceRecorded advised =
            new AdviceRecorded(ID, REVIEW, sealed("the legal adviser"), sealed("ask first"), MAY);
    static final WayForwardAgreed goesOn = new WayForwardAgreed(ID, REVIEW, sealed("both children"), MAY);

    static RecordTermsRevisit revisit(TermsOutcome outcome, @Nullable Sealed reason, @Nullable UUID changeId) {
        return new RecordTermsRevisit(ID, REVIEW, outcome, reason, changeId, MAY);
    }

    @Test
    @DisplayName("S002-087: an issue is raised on a review, once")
    void an_issue_is_raised() {
        var raise = new RaiseIssue(ID, REVIEW, sealed("a second child"), MAY);
        given(ISSUE, commissioned).when(raise).then(raised);
        given(ISSUE, commissioned, raised).when(raise).staysQuiet();
        given(ISSUE).when(raise).refused(EmergingIssueRule.ISSUES_BELONG_TO_A_REVIEW);
        given(ISSUE, commissioned).when(new CloseIssue(ID, REVIEW, MAY)).refused(EmergingIssueRule.ISSUE_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName(
            "S002-088: the terms of reference are looked at again: they stay for a reason, or this change is proposed")
    void the_terms_are_revisited() {
        given(ISSUE, commissioned, raised)
                .when(revisit(TermsOutcome.UNCHANGED, sealed("they cover it"), null))
                .then(revisited);
        given(ISSUE, commissioned, raised, revisited)
                .when(revisit(TermsOutcome.UNCHANGED, sealed("they cover it"), null))
                .staysQuiet();
        given(ISSUE, commissioned, raised)
                .when(revisit(TermsOutcome.UNCHANGED, null, null))
                .refused(EmergingIssueRule.UNCHANGED_TERMS_NEED_A_REASON);
        given(ISSUE, commissioned, proposed, agreed, change, raised)
                .when(revisit(TermsOutcome.CHANGE_PROPOSED, null, CHANGE))
                .then(new TermsRevisited(ID, REVIEW, TermsOutcome.CHANGE_PROPOSED, null, CHANGE, MAY));
        given(ISSUE, commissioned, proposed, agreed, raised)
                .when(revisit(TermsOutcome.CHANGE_PROPOSED, null, CHANGE))
                .refused(EmergingIssueRule.CHANGED_TERMS_NAME_THE_CHANGE);
        given(ISSUE, commissioned, proposed, agreed, raised)
                .when(revisit(TermsOutcome.CHANGE_PROPOSED, null, null))
                .refused(EmergingIssueRule.CHANGED_TERMS_NAME_THE_CHANGE);
    }

    @Test
    @DisplayName("S002-088: it is not closed before the terms were looked at again")
    void it_is_closed_after_the_terms_were_revisited() {
        var close = new CloseIssue(ID, REVIEW, MAY);
        var closed = new IssueClosed(ID, REVIEW, MAY);
        given(ISSUE, commissioned, raised, goesOn)
                .when(close)
                .refused(EmergingIssueRule.TERMS_ARE_REVISITED_BEFORE_CLOSING);
        given(ISSUE, commissioned, raised, revisited, goesOn)
                .when(close)
                .then(closed)
                .warned();
        given(ISSUE, commissioned, raised, revisited)
                .when(close)
                .then(closed)
                .warned(EmergingIssueRule.ISSUE_CLOSES_WITH_A_WAY_FORWARD);
        given(ISSUE, commissioned, raised, revisited, closed).when(close).staysQuiet();
    }

    @Test
    @DisplayName("S002-090: advice is recorded with its source, and a way forward agreed upon it")
    void advice_is_asked_before_a_way_forward_is_agreed() {
        given(ISSUE, commissioned, raised)
                .when(new RecordAdvice(ID, REVIEW, sealed("the legal adviser"), sealed("ask first"), MAY))
                .then(advised);
        given(ISSUE, commissioned, raised, advised)
                .when(new RecordAdvice(ID, REVIEW, sealed("the legal adviser"), sealed("ask first"), MAY))
                .staysQuiet();
        var agree = new AgreeWayForward(ID, REVIEW, sealed("both children"), MAY);
        given(ISSUE, commissioned, raised, advised).when(agree).then(goesOn).warned();
        given(ISSUE, commissioned, raised)
                .when(agree)
                .then(goesOn)
                .warned(EmergingIssueRule.ADVICE_COMES_BEFORE_THE_WAY_FORWARD);
    }

    @Test
    @DisplayName("X-13, S002-088: a revisit recorded in error did not take place")
    void what_was_recorded_in_error_did_not_take_place() {
        var id = new UUID(1, 1);
        var mark = new MarkIssueInError(ID, REVIEW, id, sealed("another issue's"));
        var error = new IssueRecordedInError(ID, REVIEW, id, sealed("another issue's"));
        given(ISSUE, commissioned, raised, new Recorded(id, revisited))
                .when(mark)
                .then(error);
        given(ISSUE, commissioned, raised, new Recorded(id, revisited), error)
                .when(new CloseIssue(ID, REVIEW, MAY))
                .refused(EmergingIssueRule.TERMS_ARE_REVISITED_BEFORE_CLOSING);
        given(ISSUE, commissioned, raised).when(mark).refused(RecordRule.RECORD_STANDS);
    }
}
