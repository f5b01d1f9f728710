package candour.review.duty;

import candour.platform.decision.Fold;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyReopened;
import candour.review.duty.DutyEvent.DutyTakenBack;
import org.jspecify.annotations.Nullable;

/**
 * A duty: raised, perhaps overdue, perhaps done.
 *
 * @param takenBack what it followed from was recorded in error, so nothing is due
 */
public record Duty(
        @Nullable DutyRaised raised,
        boolean overdue,
        @Nullable DutyDischarged discharged,
        boolean takenBack) {
    /** How its events become its state. */
    public static final Fold<Duty, DutyEvent> FOLD =
            new Fold<>("duty", DutyEvent.class, DutyEvent::dutyId, Duty::evolve, new Duty(null, false, null, false));

    /** Whether somebody still has to do something. */
    boolean isOwed() {
        return raised != null && discharged == null && !takenBack;
    }

    static Duty evolve(Duty was, DutyEvent event) {
        return switch (event) {
            case DutyRaised e -> new Duty(e, false, null, false);
            case DutyDischarged e -> new Duty(was.raised, was.overdue, e, was.takenBack);
            case DutyOverdue _ -> new Duty(was.raised, true, was.discharged, was.takenBack);
            case DutyReopened _ -> new Duty(was.raised, was.overdue, null, was.takenBack);
            case DutyTakenBack _ -> new Duty(was.raised, was.overdue, was.discharged, true);
            case DischargeRecordedInError _ -> was;
        };
    }
}
