package candour.review.notification;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a notification. */
public sealed interface NotificationCommand {
    /** Which notification. */
    UUID notificationId();

    /** The form, filled in by any professional (S002-001). */
    record SubmitNotification(
            UUID notificationId,
            UUID committeeId,
            Code notifierRef,
            @Nullable Code notifierOrganisation,
            Set<Criterion> criteria,
            @Nullable UncertainDate incidentDate,
            FamilyInformed familyInformed,
            List<Subject> subjects,
            Sealed circumstances,
            LocalDate submittedOn,
            FamilyInvolvement familyInvolvement,
            @Nullable Source source)
            implements NotificationCommand {}

    /** The person, or the sub-group's lead, who takes it forward (S002-002). */
    record AssignNominatedPerson(UUID notificationId, Code personRef, LocalDate on) implements NotificationCommand {}

    /** Taken back by its notifier, with the reason. */
    record WithdrawNotification(UUID notificationId, Sealed reason, LocalDate on) implements NotificationCommand {}

    /** The response form has gone to the notifier (S002-012). */
    record IssueNotificationResponse(UUID notificationId, Sealed response, LocalDate issuedOn)
            implements NotificationCommand {}

    /** Nothing is left to do on it. */
    record CloseNotification(UUID notificationId, LocalDate on) implements NotificationCommand {}
}
