package candour.review.timetable.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.timetable.TimetableEvent;
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.DelayReported;
import candour.review.timetable.TimetableEvent.TimetableAdjusted;
import candour.review.timetable.TimetableEvent.TimetableRecordedInError;
import candour.review.timetable.TimetableEvent.TimetableSet;
import candour.review.timetable.TimetableEvent.WindowApproaching;
import candour.review.timetable.TimetableEvent.WindowPassed;
import candour.review.timetable.read.TimetableRow.Delay;
import candour.review.timetable.read.TimetableRow.Plan;
import java.util.List;
import java.util.UUID;

/** The timetable of each review, with its history. */
public final class Timetables implements ReadModel<TimetableRow> {
    /** The one there is. */
    public static final Timetables TIMETABLES = new Timetables();

    private Timetables() {}

    @Override
    public String name() {
        return "timetables";
    }

    @Override
    public Class<TimetableRow> row() {
        return TimetableRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<TimetableRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e ->
                rows.put(new TimetableRow(
                        e.reviewId(), e.decidedOn(), e.targetFrom(), e.targetTo(), List.of(), List.of(), null, null));
            case ReviewCommissionedAnew e ->
                rows.change(e.reviewId().toString(), row -> row.decided(e.decidedOn(), e.targetFrom(), e.targetTo()));
            case TimetableEvent e -> rows.change(e.reviewId().toString(), row -> after(row, e, event.eventId()));
            default -> {}
        }
    }

    private static TimetableRow after(TimetableRow row, TimetableEvent event, UUID by) {
        return switch (event) {
            case TimetableSet e -> row.with(new Plan(by, e.end(), e.milestones(), null, e.setOn()));
            case TimetableAdjusted e -> row.with(new Plan(by, e.end(), e.milestones(), e.reason(), e.adjustedOn()));
            case DelayReported e ->
                row.with(new Delay(by, e.delayId(), e.reason(), e.revisedEnd(), e.impact(), e.reportedOn()));
            case TimetableRecordedInError e -> row.free(e.markedEventId());
            case DelayRecordedInError e -> row.free(e.markedEventId());
            case WindowApproaching e -> row.approaching(e.noticedOn());
            case WindowPassed e -> row.passed(e.noticedOn());
        };
    }
}
