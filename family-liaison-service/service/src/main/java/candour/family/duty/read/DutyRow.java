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
 * @param cause what it follows from: for what the chair looks at or tells the police of, the contact
 * @param overdue whether its day had passed before it was done
 * @param dischargedOn the day on which it was done, or null
 * @param dischargedBy the event that says so: what to name when that was recorded in error; or null
 */
public record DutyRow(
        UUID dutyId,
        UUID reviewId,
        DutyKind kind,
        @Nullable UUID memberId,
        UUID cause,
        LocalDate raisedOn,
        LocalDate dueOn,
        Status status,
        boolean overdue,
        @Nullable LocalDate dischargedOn,
        boolean late,
        @Nullable UUID dischargedBy)
        implements Row {

    static DutyRow raised(DutyRaised e) {
        return new DutyRow(
                e.dutyId(),
                e.reviewId(),
                e.kind(),
                e.memberId(),
                e.causeEventId(),
                e.raisedOn(),
                e.dueOn(),
                Status.OPEN,
                false,
                null,
                false,
                null);
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

    DutyRow discharged(LocalDate on, boolean tooLate, UUID by) {
        return with(dueOn, Status.DISCHARGED, overdue, on, tooLate, by);
    }

    DutyRow pastItsDay() {
        return with(dueOn, status, true, dischargedOn, late, dischargedBy);
    }

    DutyRow deferred(LocalDate until) {
        return with(until, Status.DEFERRED, false, null, false, null);
    }

    DutyRow notApplicable() {
        return with(dueOn, Status.NOT_APPLICABLE, overdue, null, false, null);
    }

    DutyRow reopened() {
        return with(dueOn, Status.OPEN, overdue, null, false, null);
    }

    private DutyRow with(
            LocalDate due, Status now, boolean over, @Nullable LocalDate on, boolean tooLate, @Nullable UUID by) {
        return new DutyRow(dutyId, reviewId, kind, memberId, cause, raisedOn, due, now, over, on, tooLate, by);
    }
}
