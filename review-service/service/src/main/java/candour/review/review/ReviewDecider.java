package candour.review.review;

import static candour.review.review.ReviewRule.PAUSE_COMES_BEFORE_SIGN_OFF;
import static candour.review.review.ReviewRule.PAUSE_ENDS_AFTER_IT_BEGINS;
import static candour.review.review.ReviewRule.PAUSE_NEEDS_AN_EXPECTED_END;
import static candour.review.review.ReviewRule.REVIEW_IS_NOT_PAUSED;
import static candour.review.review.ReviewRule.STOPPING_IS_THE_COMMITTEES;
import static candour.review.review.ReviewRule.STOPPING_NEEDS_A_REASON;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.authority.Capacity;
import candour.review.course.Course;
import candour.review.course.Stage;
import candour.review.emergingissue.EmergingIssue;
import candour.review.review.ReviewCommand.MarkStopInError;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewCommand.StopReview;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import java.util.List;

/** Pausing, resuming and stopping a review. Pure. */
public final class ReviewDecider {
    private ReviewDecider() {}

    /** Reads the review, how far it has come, and the issues its pauses wait for. */
    public static final Decider<ReviewCommand> REVIEW = Decider.of(ReviewCommand.class)
            .writes(Review.FOLD, ReviewCommand::reviewId)
            .reads(Course.FOLD, ReviewCommand::reviewId)
            .readsAll(EmergingIssue.FOLD, (command, facts) -> PausesForIssues.issues(command, facts.of(Review.FOLD)))
            .decides(ReviewDecider::decide);

    private static Decision decide(ReviewCommand command, Facts facts) {
        var review = facts.of(Review.FOLD);
        var profile = review.mustExist().profile();
        if (command instanceof PauseReview || command instanceof ResumeReview) {
            review.mustBeUnderWay();
        }
        PausesForIssues.guard(command, review, facts);
        var stage = facts.of(Course.FOLD).stage();
        return switch (command) {
            case PauseReview c -> pause(c, review, stage);
            case ResumeReview c -> resume(c, review);
            case StopReview c -> stop(c, review, profile);
            case MarkStopInError c -> Decision.of(new StopRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision pause(PauseReview c, Review review, Stage stage) {
        if (review.pauses().containsKey(c.pauseId())) {
            return Decision.alreadySo();
        }
        if (stage.compareTo(Stage.SIGNED_OFF) >= 0) {
            throw PAUSE_COMES_BEFORE_SIGN_OFF.broken();
        }
        if (c.expectedUntil() == null) {
            throw PAUSE_NEEDS_AN_EXPECTED_END.broken("expectedUntil");
        }
        if (c.expectedUntil().isBefore(c.pausedOn())) {
            throw PAUSE_ENDS_AFTER_IT_BEGINS.broken("a later expectedUntil");
        }
        return Decision.of(new ReviewPaused(
                c.reviewId(), c.pauseId(), c.reasonCode(), c.reason(), c.becauseOf(), c.pausedOn(), c.expectedUntil()));
    }

    private static Decision resume(ResumeReview c, Review review) {
        if (review.pauses().isEmpty()) {
            throw REVIEW_IS_NOT_PAUSED.broken();
        }
        return Decision.of(
                new ReviewResumed(c.reviewId(), List.copyOf(review.pauses().keySet()), c.wayForward(), c.resumedOn()));
    }

    private static Decision stop(StopReview c, Review review, Code profile) {
        if (c.decidedBy().capacity() != Capacity.COMMITTEE) {
            throw STOPPING_IS_THE_COMMITTEES.broken("decidedBy a COMMITTEE");
        }
        if (review.stopped()) {
            return Decision.alreadySo();
        }
        review.mustBeUnderWay();
        if (c.reason() == null) {
            throw STOPPING_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new ReviewStopped(c.reviewId(), profile, c.decidedBy(), c.reason()));
    }
}
