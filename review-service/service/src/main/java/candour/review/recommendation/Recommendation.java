package candour.review.recommendation;

import candour.platform.decision.Fold;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest recommendation on a notification.
 *
 * @param reviewId what the review will be known by, when it is to proceed
 */
public record Recommendation(Kind kind, @Nullable UUID reviewId) {
    /** Which way. */
    public enum Kind {
        NONE,
        PROCEED,
        NOT_PROCEED
    }

    /** How its events become its state; the stream's id is the notification's. */
    public static final Fold<Recommendation, RecommendationEvent> FOLD = new Fold<>(
            "recommendation",
            RecommendationEvent.class,
            RecommendationEvent::notificationId,
            Recommendation::evolve,
            new Recommendation(Kind.NONE, null));

    static Recommendation evolve(Recommendation was, RecommendationEvent event) {
        return switch (event) {
            case RecommendedToProceed e -> new Recommendation(Kind.PROCEED, e.reviewId());
            case RecommendedNotToProceed _ -> new Recommendation(Kind.NOT_PROCEED, null);
        };
    }
}
