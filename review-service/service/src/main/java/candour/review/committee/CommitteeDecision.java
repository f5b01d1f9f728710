package candour.review.committee;

import candour.platform.decision.Fold;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the committee has decided on a notification, if anything.
 *
 * @param stands the decision, or null while there is none
 * @param formerReview the review that an earlier decision made which had been recorded in error, or null
 */
public record CommitteeDecision(
        @Nullable CommitteeDecisionEvent stands, @Nullable UUID formerReview) {
    /** How its events become its state; the stream's id is the notification's. */
    public static final Fold<CommitteeDecision, CommitteeDecisionEvent> FOLD = new Fold<>(
            "committee-decision",
            CommitteeDecisionEvent.class,
            CommitteeDecisionEvent::notificationId,
            CommitteeDecision::evolve,
            new CommitteeDecision(null, null));

    static CommitteeDecision evolve(CommitteeDecision was, CommitteeDecisionEvent event) {
        return switch (event) {
            case DecidedToProceed e -> new CommitteeDecision(e, was.formerReview);
            case DecidedNotToProceed e -> new CommitteeDecision(e, was.formerReview);
            case DecisionRecordedInError e ->
                new CommitteeDecision(was.stands, e.reviewId() == null ? was.formerReview : e.reviewId());
        };
    }

    /** Whether there is a decision at all. */
    public boolean made() {
        return stands != null;
    }

    /** Whether there is to be a review. */
    public boolean toProceed() {
        return stands instanceof DecidedToProceed;
    }

    /** Whether there is to be none. */
    public boolean notToProceed() {
        return stands instanceof DecidedNotToProceed;
    }
}
