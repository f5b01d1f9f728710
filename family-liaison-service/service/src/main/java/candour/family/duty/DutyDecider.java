package candour.family.duty;

import candour.family.duty.DutyCommand.DeferDuty;
import candour.family.duty.DutyCommand.DischargeOwnDuty;
import candour.family.duty.DutyCommand.MarkDischargeInError;
import candour.family.duty.DutyCommand.NoteDutyOverdue;
import candour.family.duty.DutyCommand.SayDutyDoesNotApply;
import candour.family.duty.DutyEvent.DischargeRecordedInError;
import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyNotApplicable;
import candour.family.duty.DutyEvent.DutyOverdue;
import candour.family.policeliaison.PoliceGate;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.Objects;

/** What becomes of one duty. While the police gate is closed a duty to tell the family waits, and is not overdue. */
public final class DutyDecider {

    /** Reads the duty and the gate. */
    public static final Decider<DutyCommand> DUTY = Decider.of(DutyCommand.class)
            .writes(Duty.FOLD, DutyCommand::dutyId)
            .reads(PoliceGate.FOLD, DutyCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(Duty.FOLD), facts.of(PoliceGate.FOLD)));

    private DutyDecider() {}

    static Decision decide(DutyCommand command, Duty duty, PoliceGate gate) {
        duty.mustBelongTo(command.reviewId());
        return switch (command) {
            case NoteDutyOverdue c ->
                isOverdue(c, duty, gate)
                        ? Decision.of(new DutyOverdue(c.reviewId(), c.dutyId(), c.today()))
                        : Decision.alreadySo();
            case DischargeOwnDuty c -> {
                if (Objects.requireNonNull(duty.kind()).waitsForPolice()) {
                    throw DutyRule.DUTY_IS_DONE_BY_A_CONTACT.broken("Record the contact, and name this duty in it.");
                }
                boolean late = c.on().isAfter(Objects.requireNonNull(duty.dueOn()));
                yield duty.status() == Duty.Status.DISCHARGED
                        ? Decision.alreadySo()
                        : open(duty, new DutyDischarged(c.reviewId(), c.dutyId(), null, c.on(), late, c.note()));
            }
            case MarkDischargeInError c ->
                Decision.of(new DischargeRecordedInError(c.reviewId(), c.dutyId(), c.eventId(), c.reason()));
            case DeferDuty c -> open(duty, new DutyDeferred(c.reviewId(), c.dutyId(), c.reason(), c.revisitOn()));
            case SayDutyDoesNotApply c ->
                open(duty, new DutyNotApplicable(c.reviewId(), c.dutyId(), c.reason(), c.on()));
        };
    }

    private static boolean isOverdue(NoteDutyOverdue c, Duty duty, PoliceGate gate) {
        return duty.isOpen()
                && !duty.overdueNoticed()
                && c.today().isAfter(Objects.requireNonNull(duty.dueOn()))
                && !waits(c, duty, gate);
    }

    private static boolean waits(NoteDutyOverdue c, Duty duty, PoliceGate gate) {
        if (!Objects.requireNonNull(duty.kind()).waitsForPolice()) {
            return false;
        }
        var standing = duty.memberId() == null ? gate.on(c.today()) : gate.on(c.today(), duty.memberId());
        return standing != PoliceGate.Standing.OPEN;
    }

    private static Decision open(Duty duty, DutyEvent event) {
        if (!duty.isOpen()) {
            throw DutyRule.DUTY_IS_DONE.broken();
        }
        return Decision.of(event);
    }
}
