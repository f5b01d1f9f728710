package candour.review.timetable.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import candour.review.timetable.TimetableEvent.WindowApproaching;
import candour.review.timetable.TimetableEvent.WindowPassed;
import java.time.LocalDate;
import java.util.UUID;

/** The windows the clock watches, by the day it has to look at each again. */
public final class Windows implements ReadModel<Windows.Window> {
    /** The one there is. */
    public static final Windows WINDOWS = new Windows();

    /** The scope of those that are watched. */
    public static final String WATCHED = "watched";

    /**
     * A window.
     *
     * @param lookOn the next day there may be something to say (Europe/London)
     * @param stopped nothing is said of a stopped review
     * @param inError nor of one that no decision stands for
     */
    public record Window(UUID reviewId, LocalDate lookOn, boolean passed, boolean stopped, boolean inError)
            implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }

        @Override
        public String scope() {
            return inError ? "in-error" : stopped ? "stopped" : passed ? "passed" : WATCHED;
        }

        @Override
        public String order() {
            return lookOn + " " + reviewId;
        }
    }

    private Windows() {}

    @Override
    public String name() {
        return "windows";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Window> row() {
        return Window.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Window> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e ->
                rows.put(new Window(e.reviewId(), e.targetTo().minusMonths(1), false, false, false));
            case CommissioningTakenBack e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), row.lookOn(), row.passed(), row.stopped(), true));
            case ReviewCommissionedAnew e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), e.targetTo().minusMonths(1), false, row.stopped(), false));
            case WindowApproaching e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(
                                row.reviewId(), e.targetTo().plusDays(1), false, row.stopped(), row.inError()));
            case WindowPassed e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), e.targetTo(), true, row.stopped(), row.inError()));
            case ReviewStopped e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), row.lookOn(), row.passed(), true, row.inError()));
            case StopRecordedInError e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), row.lookOn(), row.passed(), false, row.inError()));
            default -> {}
        }
    }
}
