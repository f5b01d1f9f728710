package candour.family.duty.read;

import candour.family.duty.DutyEvent;
import candour.family.duty.DutyEvent.DischargeRecordedInError;
import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyLapsed;
import candour.family.duty.DutyEvent.DutyNotApplicable;
import candour.family.duty.DutyEvent.DutyOverdue;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;

/** Every duty of every review, done or not (S000-26). */
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
            case DutyRaised e -> rows.put(DutyRow.raised(e));
            case DutyDischarged e -> rows.change(key, row -> row.discharged(e.on(), e.late(), event.eventId()));
            case DutyOverdue _ -> rows.change(key, DutyRow::pastItsDay);
            case DutyDeferred e -> rows.change(key, row -> row.deferred(e.revisitOn()));
            case DutyNotApplicable _, DutyTakenBack _, DutyLapsed _ -> rows.change(key, DutyRow::notApplicable);
            case DutyReopened _, DischargeRecordedInError _ -> rows.change(key, DutyRow::reopened);
        }
    }
}
