package candour.review.review;

import static candour.review.Story.commissioned;
import static candour.review.review.ReviewDecider.REVIEW;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.emergingissue.EmergingIssueEvent.IssueRecordedInError;
import candour.review.emergingissue.EmergingIssueEvent.WayForwardAgreed;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-089, 090: a review is paused, and goes on")
class PauseSpec {
    static final UUID ID = candour.review.Story.REVIEW;
    static final UUID FIRST = new UUID(0, 80);
    static final UUID SECOND = new UUID(0, 81);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    static PauseReview pause(UUID pauseId, PauseReason reason, @Nullable LocalDate until) {
        return new PauseReview(ID, pauseId, reason, sealed("why"), null, OCTOBER, until);
    }

    static ReviewPaused paused(UUID pauseId, PauseReason reason) {
        return new ReviewPaused(ID, pauseId, reason, sealed("why"), null, OCTOBER, OCTOBER.plusMonths(1));
    }

    @Test
    void a_pause_says_why_and_until_when() {
        given(REVIEW, commissioned)
                .when(pause(FIRST, PauseReason.PARALLEL_PROCESS, OCTOBER.plusMonths(1)))
                .then(paused(FIRST, PauseReason.PARALLEL_PROCESS));
        given(REVIEW, commissioned)
                .when(pause(FIRST, PauseReason.OTHER, null))
                .refused(ReviewRule.PAUSE_NEEDS_AN_EXPECTED_END);
        given(REVIEW, commissioned)
                .when(pause(FIRST, PauseReason.OTHER, OCTOBER.minusDays(1)))
                .refused(ReviewRule.PAUSE_ENDS_AFTER_IT_BEGINS);
        given(REVIEW).when(pause(FIRST, PauseReason.OTHER, OCTOBER)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    void the_same_pause_again_changes_nothing_but_a_second_one_is_its_own() {
        var first = paused(FIRST, PauseReason.OTHER);
        given(REVIEW, commissioned, first)
                .when(pause(FIRST, PauseReason.OTHER, OCTOBER.plusMonths(1)))
                .staysQuiet();
        given(REVIEW, commissioned, first)
                .when(pause(SECOND, PauseReason.OTHER, OCTOBER.plusMonths(1)))
                .then(paused(SECOND, PauseReason.OTHER));
    }

    @Test
    void resuming_ends_every_open_pause_and_names_it() {
        var resume = new ResumeReview(ID, null, OCTOBER.plusDays(9));
        given(REVIEW, commissioned, paused(FIRST, PauseReason.OTHER), paused(SECOND, PauseReason.CAPACITY))
                .when(resume)
                .then(new ReviewResumed(ID, List.of(FIRST, SECOND), null, OCTOBER.plusDays(9)));
        given(REVIEW, commissioned).when(resume).refused(ReviewRule.REVIEW_IS_NOT_PAUSED);
    }

    @Test
    @DisplayName("S002-090: a pause that names an issue ends once the way forward is agreed there")
    void a_pause_for_an_issue_waits_for_the_way_forward_agreed_there() {
        var issue = new UUID(0, 90);
        var raised = new IssueRaised(issue, ID, sealed("what"), OCTOBER);
        var pause = new PauseReview(
                ID, FIRST, PauseReason.EMERGING_ISSUE, sealed("why"), issue, OCTOBER, OCTOBER.plusMonths(1));
        var paused = new ReviewPaused(
                ID, FIRST, PauseReason.EMERGING_ISSUE, sealed("why"), issue, OCTOBER, OCTOBER.plusMonths(1));
        var resume = new ResumeReview(ID, sealed("the way"), OCTOBER);
        given(REVIEW, commissioned, raised).when(pause).then(paused);
        given(REVIEW, commissioned).when(pause).refused(ReviewRule.PAUSE_NAMES_A_KNOWN_ISSUE);
        given(REVIEW, commissioned, new IssueRaised(issue, new UUID(0, 99), sealed("what"), OCTOBER))
                .when(pause)
                .refused(ReviewRule.PAUSE_NAMES_A_KNOWN_ISSUE);
        given(REVIEW, commissioned, raised, paused).when(resume).refused(ReviewRule.ISSUE_NEEDS_A_WAY_FORWARD);
        given(REVIEW, commissioned, raised, paused, new WayForwardAgreed(issue, ID, sealed("how"), OCTOBER))
                .when(new ResumeReview(ID, null, OCTOBER))
                .then(new ReviewResumed(ID, List.of(FIRST), null, OCTOBER));
    }

    @Test
    @DisplayName("X-13, S002-090: a pause for an issue that was raised by mistake ends with words")
    void a_pause_for_an_issue_raised_by_mistake_ends_with_words() {
        var issue = new UUID(0, 90);
        var raised = new Recorded(new UUID(1, 1), new IssueRaised(issue, ID, sealed("what"), OCTOBER));
        var error = new IssueRecordedInError(issue, ID, raised.eventId(), sealed("another review's"));
        var paused = new ReviewPaused(
                ID, FIRST, PauseReason.EMERGING_ISSUE, sealed("why"), issue, OCTOBER, OCTOBER.plusMonths(1));
        given(REVIEW, commissioned, raised, paused, error)
                .when(new ResumeReview(ID, null, OCTOBER))
                .refused(ReviewRule.ISSUE_NEEDS_A_WAY_FORWARD);
        given(REVIEW, commissioned, raised, paused, error)
                .when(new ResumeReview(ID, sealed("nothing was up"), OCTOBER))
                .then(new ReviewResumed(ID, List.of(FIRST), sealed("nothing was up"), OCTOBER));
    }

    @Test
    void after_an_emerging_issue_there_is_an_agreed_way_forward() {
        given(REVIEW, commissioned, paused(FIRST, PauseReason.EMERGING_ISSUE))
                .when(new ResumeReview(ID, null, OCTOBER))
                .refused(ReviewRule.ISSUE_NEEDS_A_WAY_FORWARD);
        given(REVIEW, commissioned, paused(FIRST, PauseReason.EMERGING_ISSUE))
                .when(new ResumeReview(ID, sealed("the way"), OCTOBER))
                .then(new ReviewResumed(ID, List.of(FIRST), sealed("the way"), OCTOBER));
    }

    @Test
    @DisplayName("S002-089: once the report is signed off there is nothing left to pause")
    void a_signed_review_is_not_paused() {
        var signed = new candour.review.course.CourseEvent.StageFollowed(
                ID, candour.review.course.Stage.PRESENTED, candour.review.course.Stage.SIGNED_OFF, FIRST, OCTOBER);
        given(REVIEW, commissioned, signed)
                .when(pause(FIRST, PauseReason.OTHER, OCTOBER.plusMonths(1)))
                .refused(ReviewRule.PAUSE_COMES_BEFORE_SIGN_OFF);
    }
}
