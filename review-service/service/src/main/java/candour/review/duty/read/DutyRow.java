package candour.review.duty.read;

import candour.platform.authority.Evidence;
import candour.platform.view.Row;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyRaised;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty as it stands on the board. */
public record DutyRow(
        DutyRaised raised,
        boolean overdue,
        @Nullable LocalDate dischargedOn,
        boolean late,
        @Nullable Evidence evidence,
        @Nullable UUID dischargedBy,
        boolean takenBack)
        implements Row {
    /** How it stands. */
    public enum State {
        OPEN,
        OVERDUE,
        DISCHARGED,
        DISCHARGED_LATE,
        TAKEN_BACK
    }

    /** How it stands. */
    public State state() {
        if (takenBack) {
            return State.TAKEN_BACK;
        }
        if (dischargedOn != null) {
            return late ? State.DISCHARGED_LATE : State.DISCHARGED;
        }
        return overdue ? State.OVERDUE : State.OPEN;
    }

    static DutyRow of(DutyRaised raised) {
        return new DutyRow(raised, false, null, false, null, null, false);
    }

    DutyRow done(DutyDischarged e, UUID by) {
        return new DutyRow(raised, overdue, e.dischargedOn(), e.late(), e.evidence(), by, takenBack);
    }

    DutyRow pastItsDay() {
        return new DutyRow(raised, true, dischargedOn, late, evidence, dischargedBy, takenBack);
    }

    DutyRow open() {
        return new DutyRow(raised, overdue, null, false, null, null, takenBack);
    }

    DutyRow goneWithItsCause() {
        return new DutyRow(raised, overdue, dischargedOn, late, evidence, dischargedBy, true);
    }

    @Override
    public String key() {
        return raised.dutyId().toString();
    }

    @Override
    public String scope() {
        return raised.about().toString();
    }

    @Override
    public String order() {
        return raised.dueOn() + " " + key();
    }
}
