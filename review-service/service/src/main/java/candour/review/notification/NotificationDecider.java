package candour.review.notification;

import static candour.review.notification.NotificationRule.CLOSED_ONLY_AFTER_THE_RESPONSE;
import static candour.review.notification.NotificationRule.DECIDED_NOTIFICATION_IS_NOT_WITHDRAWN;
import static candour.review.notification.NotificationRule.NOTIFICATION_IS_NOT_KNOWN;
import static candour.review.notification.NotificationRule.RESPONSE_FOLLOWS_THE_DECISION;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.alternativelearning.AlternativeLearning;
import candour.review.committee.CommitteeDecision;
import candour.review.directory.Committee;
import candour.review.notification.Notification.Stage;
import candour.review.notification.NotificationCommand.AssignNominatedPerson;
import candour.review.notification.NotificationCommand.CloseNotification;
import candour.review.notification.NotificationCommand.IssueNotificationResponse;
import candour.review.notification.NotificationCommand.SubmitNotification;
import candour.review.notification.NotificationCommand.WithdrawNotification;
import candour.review.notification.NotificationEvent.NominatedPersonAssigned;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.notification.NotificationEvent.NotificationWithdrawn;
import java.util.List;

/** What becomes of a notification, as one pure function. No clock, no database, no framework. */
public final class NotificationDecider {
    private NotificationDecider() {}

    /** Reads the notification, the committee it goes to, what the committee decided on it, and the learning instead. */
    public static final Decider<NotificationCommand> NOTIFICATION = Decider.of(NotificationCommand.class)
            .writes(Notification.FOLD, NotificationCommand::notificationId)
            .reads(CommitteeDecision.FOLD, NotificationCommand::notificationId)
            .readsAll(
                    Committee.FOLD,
                    (command, _) -> command instanceof SubmitNotification c ? List.of(c.committeeId()) : List.of())
            .reads(AlternativeLearning.FOLD, NotificationCommand::notificationId)
            .decides((command, facts) ->
                    decide(command, facts.of(Notification.FOLD), facts.of(CommitteeDecision.FOLD), facts));

    private static Decision decide(
            NotificationCommand command, Notification notification, CommitteeDecision decision, Facts facts) {
        return switch (command) {
            case SubmitNotification c -> submit(c, notification, facts.of(Committee.FOLD));
            case AssignNominatedPerson c -> assign(c, notification.mustBeOpen());
            case WithdrawNotification c -> withdraw(c, notification, decision);
            case IssueNotificationResponse c -> respond(c, notification, decision);
            case CloseNotification c -> close(c, notification, decision, facts.of(AlternativeLearning.FOLD));
        };
    }

    private static Decision submit(SubmitNotification c, Notification notification, Committee committee) {
        if (notification.stage() != Stage.UNKNOWN) {
            return Decision.alreadySo();
        }
        return NotificationForm.accept(c, committee);
    }

    private static Decision assign(AssignNominatedPerson c, Notification notification) {
        return c.personRef().equals(notification.nominatedPerson())
                ? Decision.alreadySo()
                : Decision.of(new NominatedPersonAssigned(c.notificationId(), c.personRef(), c.on()));
    }

    private static Decision withdraw(WithdrawNotification c, Notification notification, CommitteeDecision decision) {
        if (notification.stage() == Stage.WITHDRAWN) {
            return Decision.alreadySo();
        }
        notification.mustBeOpen();
        if (decision.made()) {
            throw DECIDED_NOTIFICATION_IS_NOT_WITHDRAWN.broken();
        }
        return Decision.of(new NotificationWithdrawn(c.notificationId(), c.reason(), c.on()));
    }

    private static Decision respond(
            IssueNotificationResponse c, Notification notification, CommitteeDecision decision) {
        if (notification.stage() == Stage.RESPONDED) {
            return Decision.alreadySo();
        }
        notification.mustBeOpen();
        if (!decision.made()) {
            throw RESPONSE_FOLLOWS_THE_DECISION.broken("a decision of the committee");
        }
        return Decision.of(new NotificationResponseIssued(c.notificationId(), c.response(), c.issuedOn()));
    }

    private static Decision close(
            CloseNotification c, Notification notification, CommitteeDecision decision, AlternativeLearning instead) {
        return switch (notification.stage()) {
            case CLOSED -> Decision.alreadySo();
            case RESPONDED -> {
                instead.mustAllowClosing(decision);
                yield Decision.of(new NotificationClosed(c.notificationId(), c.on()));
            }
            case UNKNOWN -> throw NOTIFICATION_IS_NOT_KNOWN.broken();
            case RECEIVED, WITHDRAWN -> throw CLOSED_ONLY_AFTER_THE_RESPONSE.broken("a response to the notifier");
        };
    }
}
