package candour.review.notification.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.notification.Criterion;
import candour.review.notification.FamilyInformed;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** That there was a notification, and that no review came of it: counts and criteria, nobody's words. */
public final class NotificationPublisher implements Publisher {
    /** A notification was received. */
    public record NotificationAnnounced(
            UUID notificationId,
            UUID committeeId,
            Set<Criterion> criteria,
            FamilyInformed familyInformed,
            LocalDate submittedOn) {}

    /** The committee decided against a review. */
    public record ReviewDeclined(UUID notificationId, UUID committeeId, Code profile, LocalDate decidedOn) {}

    /** It had not: the event with this id was recorded in error (ruling R3). */
    public record ReviewDeclineRecordedInError(UUID notificationId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return switch (event.payload()) {
            case NotificationSubmitted e ->
                Optional.of(new PublicEvent(
                        e.notificationId().toString(),
                        "candour.review.NotificationSubmitted.v1",
                        new NotificationAnnounced(
                                e.notificationId(),
                                e.committeeId(),
                                e.criteria(),
                                e.familyInformed(),
                                e.submittedOn())));
            case DecidedNotToProceed e ->
                Optional.of(new PublicEvent(
                        e.notificationId().toString(),
                        "candour.review.ReviewDeclined.v1",
                        new ReviewDeclined(
                                e.notificationId(),
                                e.committeeId(),
                                e.profile(),
                                e.decidedBy().decidedOn())));
            case DecisionRecordedInError e
            when e.reviewId() == null ->
                Optional.of(new PublicEvent(
                        e.notificationId().toString(),
                        "candour.review.ReviewDeclineRecordedInError.v1",
                        new ReviewDeclineRecordedInError(e.notificationId(), e.markedEventId())));
            default -> Optional.empty();
        };
    }
}
