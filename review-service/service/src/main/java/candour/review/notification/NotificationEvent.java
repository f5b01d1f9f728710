package candour.review.notification;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a notification. Stored for ever: add fields, never rename or remove them. */
public sealed interface NotificationEvent {
    /** Which notification. */
    UUID notificationId();

    /**
     * A notification form was received.
     *
     * @param notifierRef the professional's reference: the token's subject
     * @param incidentDate of the precipitating incident as an EDTF expression, possibly uncertain, or null
     * @param circumstances in the notifier's words, sealed under the notification itself
     * @param familyInvolvement what the family said, or why they were not asked; notifications from before the form
     *     asked for it have none
     * @param profile the committee's on that day
     * @param source the system that pushed it, or null where a person filled in the form
     */
    @Stored("notification-submitted")
    record NotificationSubmitted(
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
            @Nullable FamilyInvolvement familyInvolvement,
            @Nullable Code profile,
            @Nullable Source source)
            implements NotificationEvent {}

    /** Someone takes it forward from here. */
    @Stored("nominated-person-assigned")
    record NominatedPersonAssigned(UUID notificationId, Code personRef, LocalDate on) implements NotificationEvent {}

    /** Its notifier took it back. */
    @Stored("notification-withdrawn")
    record NotificationWithdrawn(UUID notificationId, Sealed reason, LocalDate on) implements NotificationEvent {}

    /** Its notifier was answered. */
    @Stored("notification-response-issued")
    record NotificationResponseIssued(UUID notificationId, Sealed response, LocalDate issuedOn)
            implements NotificationEvent {}

    /** Nothing is left to do on it. */
    @Stored("notification-closed")
    record NotificationClosed(UUID notificationId, LocalDate on) implements NotificationEvent {}

    /** The decision its notifier was told of had been recorded in error: it waits for an answer again (ruling R3). */
    @Stored("notification-reopened")
    record NotificationReopened(UUID notificationId, UUID markedEventId) implements NotificationEvent {}
}
