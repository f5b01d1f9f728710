package candour.review.duty.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.duty.DutyEvent;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyReopened;

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
            case DutyRaised e -> rows.put(new DutyRow(e, false, null, false, null, null));
            case DutyDischarged e ->
                rows.change(
                        key,
                        row -> new DutyRow(
                                row.raised(),
                                row.overdue(),
                                e.dischargedOn(),
                                e.late(),
                                e.evidence(),
                                event.eventId()));
            case DutyOverdue _ ->
                rows.change(
                        key,
                        row -> new DutyRow(
                                row.raised(),
                                true,
                                row.dischargedOn(),
                                row.late(),
                                row.evidence(),
                                row.dischargedBy()));
            case DutyReopened _ ->
                rows.change(key, row -> new DutyRow(row.raised(), row.overdue(), null, false, null, null));
            case DischargeRecordedInError e ->
                rows.change(
                        key,
                        row -> e.markedEventId().equals(row.dischargedBy())
                                ? new DutyRow(row.raised(), row.overdue(), null, false, null, null)
                                : row);
        }
    }
}
