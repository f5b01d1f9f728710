package candour.review.recommendation;

import candour.platform.decision.Overruling;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What was recommended. Stored for ever: add fields, never rename or remove them. */
public sealed interface RecommendationEvent {
    /** On which notification. */
    UUID notificationId();

    /** To proceed; the proposed terms are stored with the review's terms of reference, in the same append. */
    @Stored("recommended-to-proceed")
    record RecommendedToProceed(
            UUID notificationId, UUID reviewId, Sealed rationale, LocalDate recommendedOn, Overruling overruling)
            implements RecommendationEvent {}

    /** Not to proceed. */
    @Stored("recommended-not-to-proceed")
    record RecommendedNotToProceed(
            UUID notificationId, Sealed rationale, Sealed alternative, LocalDate recommendedOn, Overruling overruling)
            implements RecommendationEvent {}
}
