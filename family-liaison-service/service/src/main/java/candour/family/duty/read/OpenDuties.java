package candour.family.duty.read;

import candour.family.duty.Duty.Status;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The duties the clock watches: open and not yet noticed as overdue, soonest first. */
public final class OpenDuties implements ReadModel<OpenDuties.Watched> {

    /** The one there is. */
    public static final OpenDuties OPEN_DUTIES = new OpenDuties();

    /** The scope of those that are watched. */
    public static final String WATCHED = "watched";

    /** A duty and its day. */
    public record Watched(DutyRow duty) implements Row {
        @Override
        public String key() {
            return duty.key();
        }

        @Override
        public String scope() {
            boolean open = duty.status() == Status.OPEN || duty.status() == Status.DEFERRED;
            return open && !duty.overdue() ? WATCHED : "settled";
        }

        @Override
        public String order() {
            return duty.order();
        }

        /** Which duty. */
        public UUID dutyId() {
            return duty.dutyId();
        }

        /** Its last day. */
        public LocalDate dueOn() {
            return duty.dueOn();
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
        DutiesBoard.DUTIES.on(event, new Duties(rows));
    }

    /** The board's own fold, kept in rows that are watched. */
    private record Duties(Rows<Watched> rows) implements Rows<DutyRow> {

        @Override
        public Optional<DutyRow> find(String key) {
            return rows.find(key).map(Watched::duty);
        }

        @Override
        public List<DutyRow> inScope(String scope) {
            return rows.inScope(scope).stream().map(Watched::duty).toList();
        }

        @Override
        public void put(DutyRow row) {
            rows.put(new Watched(row));
        }

        @Override
        public void remove(String key) {
            rows.remove(key);
        }
    }
}
