package candour.review;

import static candour.review.duty.read.OpenDuties.OPEN_DUTIES;
import static candour.review.duty.read.OpenDuties.WATCHED;

import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import candour.review.duty.DutyCommand.NoteOverdue;
import java.time.Instant;
import java.util.List;

/** A duty whose day has passed is overdue from the next day on, by the calendar in London. */
public record WatchForOverdueDuties() implements Timed {

    @Override
    public String name() {
        return "watch-for-overdue-duties";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = London.day(now);
        return views.list(OPEN_DUTIES, WATCHED, null, 100, null).rows().stream()
                .filter(duty -> today.isAfter(duty.dueOn()))
                .<Object>map(duty -> new NoteOverdue(duty.dutyId(), duty.about(), today))
                .toList();
    }
}
