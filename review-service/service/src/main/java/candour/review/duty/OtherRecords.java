package candour.review.duty;

import candour.platform.decision.Decision;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyEvent.DutyCausedAgain;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyRecordTakenBack;
import candour.review.duty.DutyEvent.DutyReopened;
import candour.review.duty.DutyEvent.DutyShownAgain;
import candour.review.duty.DutyEvent.DutyTakenBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A duty may follow from several records, and several may show it to be done: when one of them was made in error, the
 * others still say what they say (ruling R3). Pure.
 */
final class OtherRecords {
    private OtherRecords() {}

    /** One more record shows what is done already; of what nobody owes nothing is shown. */
    static Decision alsoShown(DischargeDuty c, UUID following, Duty duty) {
        return duty.raised() == null || duty.takenBack() || duty.isShownBy(following)
                ? Decision.alreadySo()
                : Decision.of(new DutyShownAgain(c.dutyId(), duty.raised().about(), c.dischargedOn(), following));
    }

    /** The record that showed it to be done was made in error: it is open again, unless another shows it too. */
    static Decision reopen(ReopenDuty c, Duty duty) {
        if (duty.raised() == null || !duty.isShownBy(c.markedEventId())) {
            return Decision.alreadySo();
        }
        var about = duty.raised().about();
        var done = duty.discharged();
        if (done == null || !c.markedEventId().equals(done.following())) {
            return Decision.of(new DutyRecordTakenBack(c.dutyId(), about, c.markedEventId()));
        }
        return Decision.of(new DutyReopened(c.dutyId(), about, c.markedEventId()))
                .and(shownByAnother(duty));
    }

    /** What it followed from was made in error: nothing is due, unless it follows from another record too. */
    static Decision takeBack(TakeBackDuty c, Duty duty) {
        var raised = duty.raised();
        if (raised == null || duty.takenBack() || !duty.isCausedBy(c.markedEventId())) {
            return Decision.alreadySo();
        }
        if (!raised.cause().equals(c.markedEventId())) {
            return Decision.of(new DutyRecordTakenBack(c.dutyId(), raised.about(), c.markedEventId()));
        }
        return Decision.of(new DutyTakenBack(c.dutyId(), raised.about(), c.markedEventId()))
                .and(causedByAnother(duty, raised));
    }

    /** It is done by the first of the other records that show it, if there are any. */
    static List<DutyEvent> shownByAnother(Duty duty) {
        if (duty.alsoShown().isEmpty()) {
            return List.of();
        }
        var other = duty.alsoShown().getFirst();
        boolean late = late(duty, other.dischargedOn());
        return List.of(
                new DutyDischarged(other.dutyId(), other.about(), other.dischargedOn(), late, null, other.following()));
    }

    /** It is due by the first of the other records that ask for it, if there are any, and done if it was. */
    private static List<DutyEvent> causedByAnother(Duty duty, DutyRaised was) {
        if (duty.alsoCaused().isEmpty()) {
            return List.of();
        }
        DutyCausedAgain other = duty.alsoCaused().getFirst();
        var events = new ArrayList<DutyEvent>();
        events.add(new DutyRaised(
                was.dutyId(), was.about(), was.kind(), was.owner(), other.cause(), other.raisedOn(), other.dueOn()));
        events.addAll(duty.alsoCaused().subList(1, duty.alsoCaused().size()));
        var done = duty.discharged();
        if (done != null) {
            events.add(new DutyDischarged(
                    done.dutyId(),
                    done.about(),
                    done.dischargedOn(),
                    done.dischargedOn().isAfter(other.dueOn()),
                    done.evidence(),
                    done.following()));
            events.addAll(duty.alsoShown());
        }
        return events;
    }

    private static boolean late(Duty duty, LocalDate doneOn) {
        return doneOn.isAfter(Objects.requireNonNull(duty.raised()).dueOn());
    }
}
