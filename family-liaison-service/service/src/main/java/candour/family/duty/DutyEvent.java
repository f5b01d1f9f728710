package candour.family.duty;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of a duty. Stored for ever: add fields, never rename or remove them. */
public sealed interface DutyEvent {

    /** Which review. */
    UUID reviewId();

    /** Which duty. */
    UUID dutyId();

    /**
     * Something has to be done.
     *
     * @param memberId for whom, or null when it is the chair's own
     * @param causeEventId the event it follows from, here or in another service
     * @param dueOn the last day on which it is in time (Europe/London), computed once
     */
    @Stored("duty-raised")
    record DutyRaised(
            UUID reviewId,
            UUID dutyId,
            DutyKind kind,
            @Nullable UUID memberId,
            UUID causeEventId,
            LocalDate raisedOn,
            LocalDate dueOn)
            implements DutyEvent {}

    /**
     * It was done on that day: late when that day lies after the due one.
     *
     * @param contactId the contact in which it was done, or null for a duty of the chair's own
     * @param note how it was done, where no contact says so
     */
    @Stored("duty-discharged")
    record DutyDischarged(
            UUID reviewId,
            UUID dutyId,
            @Nullable UUID contactId,
            LocalDate on,
            boolean late,
            @Nullable Sealed note) implements DutyEvent {}

    /** The due day has passed. */
    @Stored("duty-overdue")
    record DutyOverdue(UUID reviewId, UUID dutyId, LocalDate noticedOn) implements DutyEvent {}

    /** It is put off, for a reason, to be looked at again. */
    @Stored("duty-deferred")
    record DutyDeferred(UUID reviewId, UUID dutyId, Sealed reason, LocalDate revisitOn) implements DutyEvent {}

    /** It does not apply to this person: they declined notices, died, or cannot be found. */
    @Stored("duty-not-applicable")
    record DutyNotApplicable(UUID reviewId, UUID dutyId, Sealed reason, LocalDate on) implements DutyEvent {}

    /**
     * What had discharged it was recorded in error: it stands again (ruling R3).
     *
     * @param contactId the contact that was, or null
     * @param markedEventId the record that was, or null where only the contact is known
     */
    @Stored("duty-reopened")
    record DutyReopened(
            UUID reviewId,
            UUID dutyId,
            @Nullable UUID contactId,
            @Nullable UUID markedEventId) implements DutyEvent {}

    /** What it followed from was told by mistake: it does not apply to anybody (ruling R3). */
    @Stored("duty-taken-back")
    record DutyTakenBack(UUID reviewId, UUID dutyId, UUID markedEventId) implements DutyEvent {}

    /** What made it due is over, so that nothing is left to do. */
    @Stored("duty-lapsed")
    record DutyLapsed(UUID reviewId, UUID dutyId, LocalDate on) implements DutyEvent {}

    /** The chair had not done it after all: it stands again. */
    @Stored("duty-discharge-recorded-in-error")
    record DischargeRecordedInError(UUID reviewId, UUID dutyId, UUID markedEventId, Sealed reason)
            implements DutyEvent, MarkedInError {

        /** Only the chair's own word; what a contact or the police discharged follows from that record. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof DutyDischarged discharged && discharged.note() != null;
        }
    }
}
