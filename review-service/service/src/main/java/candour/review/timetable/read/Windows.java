package candour.review.timetable.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.review.ReviewEvent.ClosureRecordedInError;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewClosed;
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
     * @param ended nothing is said of a review that was stopped or closed
     * @param inError nor of one that no decision stands for
     */
    public record Window(UUID reviewId, LocalDate lookOn, boolean passed, boolean ended, boolean inError)
            implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }

        @Override
        public String scope() {
            return inError ? "in-error" : ended ? "ended" : passed ? "passed" : WATCHED;
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
                        row -> new Window(row.reviewId(), row.lookOn(), row.passed(), row.ended(), true));
            case ReviewCommissionedAnew e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), e.targetTo().minusMonths(1), false, row.ended(), false));
            case WindowApproaching e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), e.targetTo().plusDays(1), false, row.ended(), row.inError()));
            case WindowPassed e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> new Window(row.reviewId(), e.targetTo(), true, row.ended(), row.inError()));
            case ReviewStopped e -> end(e.reviewId(), true, rows);
            case ReviewClosed e -> end(e.reviewId(), true, rows);
            case StopRecordedInError e -> end(e.reviewId(), false, rows);
            case ClosureRecordedInError e -> end(e.reviewId(), false, rows);
            default -> {}
        }
    }

    private static void end(UUID reviewId, boolean ended, Rows<Window> rows) {
        rows.change(
                reviewId.toString(),
                row -> new Window(row.reviewId(), row.lookOn(), row.passed(), ended, row.inError()));
    }
}
