package candour.review.duty;

import candour.platform.decision.Fold;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyReopened;
import org.jspecify.annotations.Nullable;

/** A duty: raised, perhaps overdue, perhaps done. */
public record Duty(
        @Nullable DutyRaised raised,
        boolean overdue,
        @Nullable DutyDischarged discharged) {
    /** How its events become its state. */
    public static final Fold<Duty, DutyEvent> FOLD =
            new Fold<>("duty", DutyEvent.class, DutyEvent::dutyId, Duty::evolve, new Duty(null, false, null));

    static Duty evolve(Duty was, DutyEvent event) {
        return switch (event) {
            case DutyRaised e -> new Duty(e, false, null);
            case DutyDischarged e -> new Duty(was.raised, was.overdue, e);
            case DutyOverdue _ -> new Duty(was.raised, true, was.discharged);
            case DutyReopened _ -> new Duty(was.raised, was.overdue, null);
            case DischargeRecordedInError _ -> was;
        };
    }
}
