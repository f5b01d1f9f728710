package candour.family.duty;

import candour.family.duty.DutyEvent.DischargeRecordedInError;
import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyLapsed;
import candour.family.duty.DutyEvent.DutyNotApplicable;
import candour.family.duty.DutyEvent.DutyOverdue;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.platform.decision.Fold;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory of a duty to decide what becomes of it.
 *
 * @param answered the police's recorded answer has discharged it
 * @param contactId the contact that has discharged it, or null
 */
public record Duty(
        @Nullable UUID reviewId,
        Status status,
        @Nullable DutyKind kind,
        @Nullable UUID memberId,
        @Nullable LocalDate dueOn,
        boolean overdueNoticed,
        boolean answered,
        @Nullable UUID contactId) {

    /** Where it stands. That it waits for the police is no status: it follows from the gate, day by day. */
    public enum Status {
        UNKNOWN,
        OPEN,
        DISCHARGED,
        DEFERRED,
        NOT_APPLICABLE
    }

    /** How its events become its state. */
    public static final Fold<Duty, DutyEvent> FOLD = new Fold<>(
            "duty",
            DutyEvent.class,
            DutyEvent::dutyId,
            Duty::evolve,
            new Duty(null, Status.UNKNOWN, null, null, null, false, false, null));

    /** The id of the duty that follows from this, the same whenever it follows again. */
    public static UUID idFollowing(UUID cause, String what) {
        return UUID.nameUUIDFromBytes(("duty/" + cause + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** It still has to be done. */
    public boolean isOpen() {
        return status == Status.OPEN || status == Status.DEFERRED;
    }

    /** Refuses when this review has no such duty. */
    public Duty mustBelongTo(UUID review) {
        if (!review.equals(reviewId)) {
            throw DutyRule.DUTY_IS_NOT_KNOWN.broken();
        }
        return this;
    }

    static Duty evolve(Duty was, DutyEvent event) {
        return switch (event) {
            case DutyRaised e ->
                new Duty(e.reviewId(), Status.OPEN, e.kind(), e.memberId(), e.dueOn(), false, false, null);
            case DutyDischarged e ->
                was.at(Status.DISCHARGED, e.contactId() == null && e.note() == null, e.contactId());
            case DutyOverdue _ ->
                new Duty(was.reviewId, was.status, was.kind, was.memberId, was.dueOn, true, false, null);
            case DutyDeferred e ->
                new Duty(was.reviewId, Status.DEFERRED, was.kind, was.memberId, e.revisitOn(), false, false, null);
            case DutyNotApplicable _, DutyTakenBack _, DutyLapsed _ -> was.at(Status.NOT_APPLICABLE, false, null);
            case DutyReopened _ -> was.at(Status.OPEN, false, null);
            case DischargeRecordedInError _ -> was;
        };
    }

    private Duty at(Status next, boolean byAnswer, @Nullable UUID byContact) {
        return new Duty(reviewId, next, kind, memberId, dueOn, overdueNoticed, byAnswer, byContact);
    }
}
