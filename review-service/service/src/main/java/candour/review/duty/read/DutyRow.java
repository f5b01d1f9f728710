package candour.review.duty.read;

import candour.platform.view.Row;
import candour.review.authority.Evidence;
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
        @Nullable UUID dischargedBy)
        implements Row {
    /** How it stands. */
    public enum State {
        OPEN,
        OVERDUE,
        DISCHARGED,
        DISCHARGED_LATE
    }

    /** How it stands. */
    public State state() {
        if (dischargedOn != null) {
            return late ? State.DISCHARGED_LATE : State.DISCHARGED;
        }
        return overdue ? State.OVERDUE : State.OPEN;
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
