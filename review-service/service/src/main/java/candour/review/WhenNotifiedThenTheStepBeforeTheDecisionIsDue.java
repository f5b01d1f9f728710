package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.COMPLETE_PRE_DECISION_STEP;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where the guidance sets a time for the step between notification and decision (the rapid review in England), it is a
 * duty from the notification on, and done with the recommendation (S003-14, B7).
 *
 * @param days by when it is due
 */
public record WhenNotifiedThenTheStepBeforeTheDecisionIsDue(DueDays days) implements Policy {
    @Override
    public String name() {
        return "when-notified-then-the-step-before-the-decision-is-due";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case NotificationSubmitted e
            when e.profile() != null ->
                List.of(days.raise(
                        event,
                        e.notificationId(),
                        e.notificationId(),
                        COMPLETE_PRE_DECISION_STEP,
                        e.profile(),
                        e.submittedOn()));
            case RecommendedToProceed e -> done(event, e.notificationId(), e.recommendedOn());
            case RecommendedNotToProceed e -> done(event, e.notificationId(), e.recommendedOn());
            default -> List.of();
        };
    }

    private static List<Object> done(LoggedEvent event, UUID notification, LocalDate on) {
        return List.of(new DischargeDuty(
                idFor(notification, COMPLETE_PRE_DECISION_STEP), notification, on, null, event.eventId()));
    }
}
