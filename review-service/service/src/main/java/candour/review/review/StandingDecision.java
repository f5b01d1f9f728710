package candour.review.review;

import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;

/** What a review was commissioned as, by the decision that stands instead of one recorded in error (ruling R3). Pure. */
public final class StandingDecision {
    private StandingDecision() {}

    /** The same review, with its window counted from that decision. */
    public static ReviewCommissioned of(ReviewCommissioned was, ReviewCommissionedAnew decision) {
        return new ReviewCommissioned(
                was.reviewId(),
                was.notificationId(),
                was.committeeId(),
                was.humanReference(),
                was.pseudonym(),
                was.profile(),
                was.profileVersion(),
                decision.decidedOn(),
                decision.targetFrom(),
                decision.targetTo(),
                was.subjects(),
                was.criteria(),
                was.incidentDate());
    }
}
