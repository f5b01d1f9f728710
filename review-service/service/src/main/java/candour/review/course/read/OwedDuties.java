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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is owed on a review. */
public record OwedDuties(List<Owed> duties) {
    static final OwedDuties NONE = new OwedDuties(List.of());

    /** A duty: still to be done or not. */
    public record Owed(UUID dutyId, boolean open, boolean overdue) {}

    /** How many are still to be done. */
    public int open() {
        return (int) duties.stream().filter(Owed::open).count();
    }

    /** How many of those are overdue. */
    public int overdue() {
        return (int)
                duties.stream().filter(each -> each.open() && each.overdue()).count();
    }

    OwedDuties after(DutyEvent event) {
        return switch (event) {
            case DutyRaised e -> raised(e.dutyId());
            case DutyDischarged _, DutyTakenBack _ ->
                changed(event.dutyId(), each -> new Owed(each.dutyId(), false, each.overdue()));
            case DutyReopened _, DischargeRecordedInError _ ->
                changed(event.dutyId(), each -> new Owed(each.dutyId(), true, each.overdue()));
            case DutyCausedAgain _, DutyShownAgain _, DutyRecordTakenBack _ -> this;
            case DutyOverdue _ -> changed(event.dutyId(), each -> new Owed(each.dutyId(), each.open(), true));
        };
    }

    private OwedDuties raised(UUID duty) {
        var all = new ArrayList<>(duties);
        all.removeIf(each -> each.dutyId().equals(duty));
        all.add(new Owed(duty, true, false));
        return new OwedDuties(all);
    }

    private OwedDuties changed(UUID duty, UnaryOperator<Owed> change) {
        return new OwedDuties(duties.stream()
                .map(each -> each.dutyId().equals(duty) ? change.apply(each) : each)
                .toList());
    }
}
