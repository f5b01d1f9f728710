package candour.review;

import static candour.review.timetable.read.Windows.WATCHED;
import static candour.review.timetable.read.Windows.WINDOWS;

import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import candour.review.timetable.TimetableCommand.LookAtWindow;
import java.time.Instant;
import java.util.List;

/** Says once that a review's window ends in a month, and once that it is over (S002-105); it changes nothing else. */
public record WatchForTheWindow() implements Timed {

    @Override
    public String name() {
        return "watch-for-the-window";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = London.day(now);
        return views.list(WINDOWS, WATCHED, null, 100, null).rows().stream()
                .filter(window -> !today.isBefore(window.lookOn()))
                .<Object>map(window -> new LookAtWindow(window.reviewId(), today))
                .toList();
    }
}
