package candour.review.duty.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
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
import java.time.LocalDate;
import java.util.UUID;

/** The duties the clock watches: neither done nor noticed as overdue, soonest first. */
public final class OpenDuties implements ReadModel<OpenDuties.Watched> {
    /** The one there is. */
    public static final OpenDuties OPEN_DUTIES = new OpenDuties();

    /** The scope of those that are watched. */
    public static final String WATCHED = "watched";

    /** A duty and its day. */
    public record Watched(UUID dutyId, UUID about, LocalDate dueOn, boolean overdue, boolean discharged)
            implements Row {
        @Override
        public String key() {
            return dutyId.toString();
        }

        @Override
        public String scope() {
            return overdue || discharged ? "settled" : WATCHED;
        }

        @Override
        public String order() {
            return dueOn + " " + dutyId;
        }
    }

    private OpenDuties() {}

    @Override
    public String name() {
        return "open-duties";
    }

    @Override
    public Class<Watched> row() {
        return Watched.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Watched> rows) {
        if (!(event.payload() instanceof DutyEvent duty)) {
            return;
        }
        var key = duty.dutyId().toString();
        switch (duty) {
            case DutyRaised e -> rows.put(new Watched(e.dutyId(), e.about(), e.dueOn(), false, false));
            case DutyTakenBack _ -> rows.remove(key);
            case DutyDischarged _ ->
                rows.change(key, row -> new Watched(row.dutyId(), row.about(), row.dueOn(), row.overdue(), true));
            case DutyOverdue _ ->
                rows.change(key, row -> new Watched(row.dutyId(), row.about(), row.dueOn(), true, row.discharged()));
            case DutyCausedAgain _, DutyShownAgain _, DutyRecordTakenBack _ -> {}
            case DutyReopened _, DischargeRecordedInError _ ->
                rows.change(key, row -> new Watched(row.dutyId(), row.about(), row.dueOn(), row.overdue(), false));
        }
    }
}
