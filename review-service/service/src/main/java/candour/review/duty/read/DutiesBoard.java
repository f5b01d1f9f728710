package candour.review.duty.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
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

/** The duties of each review or notification (S002-011). */
public final class DutiesBoard implements ReadModel<DutyRow> {
    /** The one there is. */
    public static final DutiesBoard DUTIES = new DutiesBoard();

    private DutiesBoard() {}

    @Override
    public String name() {
        return "duties-board";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DutyRow> row() {
        return DutyRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<DutyRow> rows) {
        if (!(event.payload() instanceof DutyEvent duty)) {
            return;
        }
        var key = duty.dutyId().toString();
        switch (duty) {
            case DutyRaised e -> rows.put(DutyRow.of(e));
            case DutyDischarged e -> rows.change(key, row -> row.done(e, event.eventId()));
            case DutyOverdue _ -> rows.change(key, DutyRow::pastItsDay);
            case DutyReopened _ -> rows.change(key, DutyRow::open);
            case DutyTakenBack _ -> rows.change(key, DutyRow::goneWithItsCause);
            case DutyCausedAgain _, DutyShownAgain _, DutyRecordTakenBack _ -> {}
            case DischargeRecordedInError e ->
                rows.change(key, row -> e.markedEventId().equals(row.dischargedBy()) ? row.open() : row);
        }
    }
}
