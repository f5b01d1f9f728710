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
import org.jspecify.annotations.Nullable;

/**
 * A notification as it is read: the form, and what has come of it so far.
 *
 * @param outcome what the committee has decided on it
 */
public record NotificationRow(
        NotificationSubmitted form,
        Stage stage,
        @Nullable String nominatedPerson,
        List<Request> requests,
        @Nullable RecommendedToProceed recommended,
        @Nullable RecommendedNotToProceed recommendedNot,
        Outcome outcome,
        @Nullable NotificationResponseIssued response)
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

    /** That there is to be a review, or null. */
    public @Nullable DecidedToProceed decided() {
        return outcome.decided();
    }

    /** That there is to be none, or null. */
    public @Nullable DecidedNotToProceed declined() {
        return outcome.declined();
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
                form, next, nominatedPerson, requests, recommended, recommendedNot, outcome, response);
    }

    NotificationRow nominated(String personRef) {
        return new NotificationRow(form, stage, personRef, requests, recommended, recommendedNot, outcome, response);
    }

    NotificationRow with(Request request) {
        var all = new ArrayList<>(requests);
        all.removeIf(each -> each.requestId().equals(request.requestId()));
        all.add(request);
        return new NotificationRow(form, stage, nominatedPerson, all, recommended, recommendedNot, outcome, response);
    }

    NotificationRow recommending(@Nullable RecommendedToProceed to, @Nullable RecommendedNotToProceed not) {
        return new NotificationRow(form, Stage.RECOMMENDED, nominatedPerson, requests, to, not, outcome, response);
    }

    NotificationRow deciding(Outcome now) {
        return new NotificationRow(
                form,
                now.made() ? Stage.DECIDED : Stage.RECOMMENDED,
                nominatedPerson,
                requests,
                recommended,
                recommendedNot,
                now,
                response);
    }

    NotificationRow answered(NotificationResponseIssued with) {
        return new NotificationRow(
                form, Stage.RESPONDED, nominatedPerson, requests, recommended, recommendedNot, outcome, with);
    }
}
