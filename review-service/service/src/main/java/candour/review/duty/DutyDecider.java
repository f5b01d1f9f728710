package candour.review.duty;

import static candour.review.duty.DutyRule.DISCHARGED_LATE;
import static candour.review.duty.DutyRule.DUTY_IS_NOT_KNOWN;
import static candour.review.duty.DutyRule.DUTY_WAS_DISCHARGED_OTHERWISE;
import static candour.review.duty.DutyRule.DUTY_WAS_TAKEN_BACK;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.LapseDuty;
import candour.review.duty.DutyCommand.MarkDischargeInError;
import candour.review.duty.DutyCommand.NoteOverdue;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyCausedAgain;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyTakenBack;

/** Raising, discharging and watching duties. Lateness is judged on the day it was done, not recorded. Pure. */
public final class DutyDecider {
    private DutyDecider() {}

    /** Reads nothing but the duty. */
    public static final Decider<DutyCommand> DUTY = Decider.of(DutyCommand.class)
            .writes(Duty.FOLD, DutyCommand::dutyId)
            .decides((command, facts) -> decide(command, facts.of(Duty.FOLD)));

    static Decision decide(DutyCommand command, Duty duty) {
        return switch (command) {
            case RaiseDuty c -> raise(c, duty);
            case DischargeDuty c -> discharge(c, duty);
            case NoteOverdue c -> {
                var raised = known(c, duty);
                yield duty.discharged() != null
                                || duty.takenBack()
                                || duty.overdue()
                                || !c.today().isAfter(raised.dueOn())
                        ? Decision.alreadySo()
                        : Decision.of(new DutyOverdue(c.dutyId(), raised.about(), raised.dueOn(), c.today()));
            }
            case ReopenDuty c -> OtherRecords.reopen(c, duty);
            case TakeBackDuty c -> OtherRecords.takeBack(c, duty);
            case LapseDuty c ->
                duty.raised() == null || duty.takenBack()
                        ? Decision.alreadySo()
                        : Decision.of(
                                new DutyTakenBack(c.dutyId(), known(c, duty).about(), c.markedEventId()));
            case MarkDischargeInError c -> {
                var about = known(c, duty).about();
                yield Decision.of(new DischargeRecordedInError(c.dutyId(), about, c.markedEventId(), c.reason()))
                        .and(OtherRecords.shownByAnother(duty));
            }
        };
    }

    private static Decision raise(RaiseDuty c, Duty duty) {
        if (c.dueOn() == null) {
            return Decision.alreadySo();
        }
        if (duty.raised() == null || duty.takenBack()) {
            return Decision.of(new DutyRaised(
                    c.dutyId(), c.about(), c.kind(), new Code(c.kind().owner()), c.cause(), c.raisedOn(), c.dueOn()));
        }
        return duty.isCausedBy(c.cause())
                ? Decision.alreadySo()
                : Decision.of(new DutyCausedAgain(c.dutyId(), c.about(), c.cause(), c.raisedOn(), c.dueOn()));
    }

    private static Decision discharge(DischargeDuty c, Duty duty) {
        if (c.following() != null && !duty.isOwed()) {
            return OtherRecords.alsoShown(c, c.following(), duty);
        }
        var raised = known(c, duty);
        var was = duty.discharged();
        if (was != null) {
            if (!was.dischargedOn().equals(c.dischargedOn())) {
                throw DUTY_WAS_DISCHARGED_OTHERWISE.broken();
            }
            return Decision.alreadySo();
        }
        if (duty.takenBack()) {
            throw DUTY_WAS_TAKEN_BACK.broken();
        }
        boolean late = c.dischargedOn().isAfter(raised.dueOn());
        return Decision.of(new DutyDischarged(
                        c.dutyId(), raised.about(), c.dischargedOn(), late, c.evidence(), c.following()))
                .warningIf(late, DISCHARGED_LATE);
    }

    private static DutyRaised known(DutyCommand c, Duty duty) {
        if (duty.raised() == null || !duty.raised().about().equals(c.about())) {
            throw DUTY_IS_NOT_KNOWN.broken();
        }
        return duty.raised();
    }
}
