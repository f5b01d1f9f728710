package candour.review.course.read;

import candour.review.duty.DutyEvent;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyCausedAgain;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyRecordTakenBack;
import candour.review.duty.DutyEvent.DutyReopened;
import candour.review.duty.DutyEvent.DutyShownAgain;
import candour.review.duty.DutyEvent.DutyTakenBack;
import candour.review.duty.DutyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is owed on a review. */
public record OwedDuties(List<Owed> duties) {
    static final OwedDuties NONE = new OwedDuties(List.of());

    /** A duty: still to be done or not. */
    public record Owed(UUID dutyId, DutyKind kind, LocalDate dueOn, boolean open, boolean overdue) {
        private Owed is(boolean nowOpen, boolean nowOverdue) {
            return new Owed(dutyId, kind, dueOn, nowOpen, nowOverdue);
        }
    }

    /** How many are still to be done. */
    public int open() {
        return (int) duties.stream().filter(Owed::open).count();
    }

    /** Those of them that are overdue, longest first. */
    public List<Owed> overdue() {
        return duties.stream()
                .filter(each -> each.open() && each.overdue())
                .sorted(Comparator.comparing(Owed::dueOn))
                .toList();
    }

    OwedDuties after(DutyEvent event) {
        return switch (event) {
            case DutyRaised e -> raised(e);
            case DutyDischarged _, DutyTakenBack _ -> changed(event.dutyId(), each -> each.is(false, each.overdue()));
            case DutyReopened _, DischargeRecordedInError _ ->
                changed(event.dutyId(), each -> each.is(true, each.overdue()));
            case DutyCausedAgain _, DutyShownAgain _, DutyRecordTakenBack _ -> this;
            case DutyOverdue _ -> changed(event.dutyId(), each -> each.is(each.open(), true));
        };
    }

    private OwedDuties raised(DutyRaised e) {
        var all = new ArrayList<>(duties);
        all.removeIf(each -> each.dutyId().equals(e.dutyId()));
        all.add(new Owed(e.dutyId(), e.kind(), e.dueOn(), true, false));
        return new OwedDuties(all);
    }

    private OwedDuties changed(UUID duty, UnaryOperator<Owed> change) {
        return new OwedDuties(duties.stream()
                .map(each -> each.dutyId().equals(duty) ? change.apply(each) : each)
                .toList());
    }
}
