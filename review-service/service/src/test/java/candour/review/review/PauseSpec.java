package candour.review.review;

import static candour.review.Story.commissioned;
import static candour.review.review.ReviewDecider.REVIEW;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewEvent.PauseReason;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
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
    void after_an_emerging_issue_there_is_an_agreed_way_forward() {
        given(REVIEW, commissioned, paused(FIRST, PauseReason.EMERGING_ISSUE))
                .when(new ResumeReview(ID, null, OCTOBER))
                .refused(ReviewRule.ISSUE_NEEDS_A_WAY_FORWARD);
        given(REVIEW, commissioned, paused(FIRST, PauseReason.EMERGING_ISSUE))
                .when(new ResumeReview(ID, sealed("the way"), OCTOBER))
                .then(new ReviewResumed(ID, List.of(FIRST), sealed("the way"), OCTOBER));
    }
}
