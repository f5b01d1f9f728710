package candour.family.duty.read;

import candour.family.duty.Duty.Status;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as read.
 *
 * @param memberId for whom, or null when it is for the family as a whole or the chair's own
 * @param overdue whether its day had passed before it was done
 * @param dischargedOn the day on which it was done, or null
 */
public record DutyRow(
        UUID dutyId,
        UUID reviewId,
        DutyKind kind,
        @Nullable UUID memberId,
        LocalDate raisedOn,
        LocalDate dueOn,
        Status status,
        boolean overdue,
        @Nullable LocalDate dischargedOn,
        boolean late)
        implements Row {

    static DutyRow raised(DutyRaised e) {
        return new DutyRow(
                e.dutyId(),
                e.reviewId(),
                e.kind(),
                e.memberId(),
                e.raisedOn(),
                e.dueOn(),
                Status.OPEN,
                false,
                null,
                false);
    }

    @Override
    public String key() {
        return dutyId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return dueOn + " " + dutyId;
    }

    DutyRow discharged(LocalDate on, boolean tooLate) {
        return with(dueOn, Status.DISCHARGED, overdue, on, tooLate);
    }

    DutyRow pastItsDay() {
        return with(dueOn, status, true, dischargedOn, late);
    }

    DutyRow deferred(LocalDate until) {
        return with(until, Status.DEFERRED, false, null, false);
    }

    DutyRow notApplicable() {
        return with(dueOn, Status.NOT_APPLICABLE, overdue, null, false);
    }

    DutyRow reopened() {
        return with(dueOn, Status.OPEN, overdue, null, false);
    }

    private DutyRow with(LocalDate due, Status now, boolean over, @Nullable LocalDate on, boolean tooLate) {
        return new DutyRow(dutyId, reviewId, kind, memberId, raisedOn, due, now, over, on, tooLate);
    }
}
