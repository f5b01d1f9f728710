package candour.review.drift;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.drift.DriftEvent.DriftDetected;
import candour.review.profile.Profiles;
import candour.review.review.Review;

/**
 * A review drifts when nobody records anything about it for the calendar days of its profile (S002-108). Not while it is
 * paused or once it has ended; a quiet spell is spoken of once. When something was last recorded comes with the command, from the log. Pure.
 */
public final class DriftDecider {
    private DriftDecider() {}

    /** Reads which spell was spoken of, and the review. */
    public static final Decider<NoteDrift> DRIFT = Decider.of(NoteDrift.class)
            .writes(Drift.FOLD, NoteDrift::reviewId)
            .reads(Review.FOLD, NoteDrift::reviewId)
            .decides((command, facts) -> decide(command, facts.of(Drift.FOLD), facts.of(Review.FOLD)));

    private static Decision decide(NoteDrift c, Drift drift, Review review) {
        var commissioned = review.mustExist();
        var days = Profiles.of(commissioned.profile().value(), commissioned.profileVersion())
                .driftAfterDays();
        boolean quiet = !c.today().isBefore(c.quietSince().plusDays(days));
        return !quiet
                        || review.ended()
                        || !review.pauses().isEmpty()
                        || c.quietSince().equals(drift.quietSince())
                ? Decision.alreadySo()
                : Decision.of(new DriftDetected(c.reviewId(), c.quietSince(), c.today()));
    }
}
