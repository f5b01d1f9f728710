package candour.family.duty;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of one duty. It is discharged by recording the contact that did it. */
public sealed interface DutyCommand {

    /** Which review. */
    UUID reviewId();

    /** Which duty. */
    UUID dutyId();

    /** It is another day: is it overdue? */
    record NoteDutyOverdue(UUID reviewId, UUID dutyId, LocalDate today) implements DutyCommand {}

    /** Says that the chair's own duty was done, on that day; one owed to the family is done by a contact. */
    record DischargeOwnDuty(UUID reviewId, UUID dutyId, Sealed note, LocalDate on) implements DutyCommand {}

    /** Puts it off. */
    record DeferDuty(UUID reviewId, UUID dutyId, Sealed reason, LocalDate revisitOn) implements DutyCommand {}

    /** The chair's own duty was not done after all: its discharge was recorded in error (ruling R3). */
    record MarkDischargeInError(UUID reviewId, UUID dutyId, UUID eventId, Sealed reason) implements DutyCommand {}

    /** Says that it does not apply to this person. */
    record SayDutyDoesNotApply(UUID reviewId, UUID dutyId, Sealed reason, LocalDate on) implements DutyCommand {}
}
