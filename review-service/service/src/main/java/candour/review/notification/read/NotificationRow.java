package candour.review.notification.read;

import candour.platform.view.Row;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as it is read: the form, and what has come of it so far.
 *
 * @param decisionRecordedBy the event that recorded the decision, or null while there is none
 * @param formerReview the review of a decision that was recorded in error, or null
 */
public record NotificationRow(
        NotificationSubmitted form,
        Stage stage,
        @Nullable String nominatedPerson,
        List<Request> requests,
        @Nullable RecommendedToProceed recommended,
        @Nullable RecommendedNotToProceed recommendedNot,
        @Nullable DecidedToProceed decided,
        @Nullable DecidedNotToProceed declined,
        @Nullable NotificationResponseIssued response,
        @Nullable UUID decisionRecordedBy,
        @Nullable UUID formerReview)
        implements Row {

    /** How far it has come (ledger, B4). */
    public enum Stage {
        RECEIVED,
        INFORMATION_GATHERING,
        RECOMMENDED,
        DECIDED,
        RESPONDED,
        CLOSED,
        WITHDRAWN
    }

    @Override
    public String key() {
        return form.notificationId().toString();
    }

    @Override
    public String scope() {
        return form.committeeId().toString();
    }

    @Override
    public String order() {
        return form.submittedOn() + " " + key();
    }

    NotificationRow at(Stage next) {
        return new NotificationRow(
                form,
                next,
                nominatedPerson,
                requests,
                recommended,
                recommendedNot,
                decided,
                declined,
                response,
                decisionRecordedBy,
                formerReview);
    }

    NotificationRow nominated(String personRef) {
        return new NotificationRow(
                form,
                stage,
                personRef,
                requests,
                recommended,
                recommendedNot,
                decided,
                declined,
                response,
                decisionRecordedBy,
                formerReview);
    }

    NotificationRow with(Request request) {
        var all = new ArrayList<>(requests);
        all.removeIf(each -> each.requestId().equals(request.requestId()));
        all.add(request);
        return new NotificationRow(
                form,
                stage,
                nominatedPerson,
                all,
                recommended,
                recommendedNot,
                decided,
                declined,
                response,
                decisionRecordedBy,
                formerReview);
    }

    NotificationRow recommending(@Nullable RecommendedToProceed to, @Nullable RecommendedNotToProceed not) {
        return new NotificationRow(
                form,
                Stage.RECOMMENDED,
                nominatedPerson,
                requests,
                to,
                not,
                decided,
                declined,
                response,
                decisionRecordedBy,
                formerReview);
    }

    NotificationRow deciding(@Nullable DecidedToProceed to, @Nullable DecidedNotToProceed not, UUID by) {
        return new NotificationRow(
                form,
                Stage.DECIDED,
                nominatedPerson,
                requests,
                recommended,
                recommendedNot,
                to,
                not,
                response,
                by,
                formerReview);
    }

    /** The decision was recorded in error: the committee has the recommendation before it again. */
    NotificationRow undecided(@Nullable UUID review) {
        return new NotificationRow(
                form,
                Stage.RECOMMENDED,
                nominatedPerson,
                requests,
                recommended,
                recommendedNot,
                null,
                null,
                response,
                null,
                review == null ? formerReview : review);
    }

    NotificationRow answered(NotificationResponseIssued with) {
        return new NotificationRow(
                form,
                Stage.RESPONDED,
                nominatedPerson,
                requests,
                recommended,
                recommendedNot,
                decided,
                declined,
                with,
                decisionRecordedBy,
                formerReview);
    }
}
