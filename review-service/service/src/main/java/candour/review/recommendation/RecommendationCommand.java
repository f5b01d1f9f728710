package candour.review.recommendation;

import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import candour.review.termsofreference.Terms;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the nominated person may say to the committee. */
public sealed interface RecommendationCommand {
    /** On which notification. */
    UUID notificationId();

    /** What is set aside, and why. */
    Overruling overruling();

    /**
     * Recommends a review (S002-007).
     *
     * @param reviewId what the review will be known by, should the committee agree
     */
    record RecommendToProceed(
            UUID notificationId,
            UUID reviewId,
            Sealed rationale,
            @Nullable Terms proposedTerms,
            LocalDate recommendedOn,
            Overruling overruling)
            implements RecommendationCommand {}

    /** Recommends no review, and how there will be learning instead (S002-006). */
    record RecommendNotToProceed(
            UUID notificationId,
            Sealed rationale,
            @Nullable Sealed alternative,
            LocalDate recommendedOn,
            Overruling overruling)
            implements RecommendationCommand {}
}
