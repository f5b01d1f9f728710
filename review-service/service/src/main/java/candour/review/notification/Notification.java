package candour.review.notification;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.notification.NotificationEvent.NominatedPersonAssigned;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.review.notification.NotificationEvent.NotificationReopened;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.notification.NotificationEvent.NotificationWithdrawn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Just enough memory to decide the next command. Anything only a screen needs belongs in a read model. */
public record Notification(
        Stage stage,
        @Nullable UUID committeeId,
        @Nullable Code nominatedPerson,
        Set<Criterion> criteria,
        List<Subject> subjects,
        @Nullable UncertainDate incidentDate) {

    /** How far its own form has come; recommendation and decision have streams of their own. */
    public enum Stage {
        UNKNOWN,
        RECEIVED,
        WITHDRAWN,
        RESPONDED,
        CLOSED
    }

    /** How its events become its state. */
    public static final Fold<Notification, NotificationEvent> FOLD = new Fold<>(
            "notification",
            NotificationEvent.class,
            NotificationEvent::notificationId,
            Notification::evolve,
            new Notification(Stage.UNKNOWN, null, null, Set.of(), List.of(), null));

    /** Events are facts: evolve never judges and never throws. */
    static Notification evolve(Notification was, NotificationEvent event) {
        return switch (event) {
            case NotificationSubmitted e ->
                new Notification(Stage.RECEIVED, e.committeeId(), null, e.criteria(), e.subjects(), e.incidentDate());
            case NominatedPersonAssigned e ->
                new Notification(
                        was.stage, was.committeeId, e.personRef(), was.criteria, was.subjects, was.incidentDate);
            case NotificationWithdrawn _ -> was.at(Stage.WITHDRAWN);
            case NotificationResponseIssued _ -> was.at(Stage.RESPONDED);
            case NotificationClosed _ -> was.at(Stage.CLOSED);
            case NotificationReopened _ -> was.at(Stage.RECEIVED);
        };
    }

    /** Whether whoever notified has been answered. */
    public boolean answered() {
        return switch (stage) {
            case RESPONDED, CLOSED -> true;
            case UNKNOWN, RECEIVED, WITHDRAWN -> false;
        };
    }

    /** Refuses when nothing more can be done on it. */
    public Notification mustBeOpen() {
        return switch (stage) {
            case RECEIVED, RESPONDED -> this;
            case UNKNOWN -> throw NotificationRule.NOTIFICATION_IS_NOT_KNOWN.broken();
            case WITHDRAWN -> throw NotificationRule.NOTIFICATION_WAS_WITHDRAWN.broken();
            case CLOSED -> throw NotificationRule.NOTIFICATION_IS_CLOSED.broken();
        };
    }

    private Notification at(Stage next) {
        return new Notification(next, committeeId, nominatedPerson, criteria, subjects, incidentDate);
    }
}
