package candour.review.notification.read;

import candour.review.committee.CommitteeDecisionEvent;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the committee has decided on a notification, if anything.
 *
 * @param recordedBy the event that recorded it, or null while there is none
 * @param formerReview the review of a decision that was recorded in error, or null
 */
public record Outcome(
        @Nullable DecidedToProceed decided,
        @Nullable DecidedNotToProceed declined,
        @Nullable UUID recordedBy,
        @Nullable UUID formerReview) {
    static final Outcome NONE = new Outcome(null, null, null, null);

    boolean made() {
        return decided != null || declined != null;
    }

    Outcome after(CommitteeDecisionEvent event, UUID by) {
        return switch (event) {
            case DecidedToProceed to -> new Outcome(to, null, by, formerReview);
            case DecidedNotToProceed not -> new Outcome(null, not, by, formerReview);
            case DecisionRecordedInError error ->
                new Outcome(null, null, null, error.reviewId() == null ? formerReview : error.reviewId());
        };
    }
}
