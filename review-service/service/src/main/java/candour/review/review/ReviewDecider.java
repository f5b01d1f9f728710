package candour.review.review;

import static candour.review.review.ReviewRule.PAUSE_ENDS_AFTER_IT_BEGINS;
import static candour.review.review.ReviewRule.PAUSE_NEEDS_AN_EXPECTED_END;
import static candour.review.review.ReviewRule.REVIEW_IS_NOT_PAUSED;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.emergingissue.EmergingIssue;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import java.util.List;

/** Pausing and resuming a review. Pure. */
public final class ReviewDecider {
    private ReviewDecider() {}

    /** Reads the review, and the issues its pauses wait for. */
    public static final Decider<ReviewCommand> REVIEW = Decider.of(ReviewCommand.class)
            .writes(Review.FOLD, ReviewCommand::reviewId)
            .readsAll(EmergingIssue.FOLD, (command, facts) -> PausesForIssues.issues(command, facts.of(Review.FOLD)))
            .decides(ReviewDecider::decide);

    private static Decision decide(ReviewCommand command, Facts facts) {
        var review = facts.of(Review.FOLD);
        review.mustExist();
        PausesForIssues.guard(command, review, facts);
        return switch (command) {
            case PauseReview c -> pause(c, review);
            case ResumeReview c -> resume(c, review);
        };
    }

    private static Decision pause(PauseReview c, Review review) {
        if (review.pauses().containsKey(c.pauseId())) {
            return Decision.alreadySo();
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
}
