package candour.family;

import static candour.family.duty.read.OpenDuties.OPEN_DUTIES;
import static candour.family.duty.read.OpenDuties.WATCHED;

import candour.family.duty.DutyCommand.NoteDutyOverdue;
import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A duty whose day has passed is overdue from the next day on, unless it waits for the police. */
record WatchForOverdueDuties() implements Timed {

    private static final int PAGE = 200;

    @Override
    public String name() {
        return "watch-for-overdue-duties";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = London.day(now);
        var overdue = new ArrayList<Object>();
        String after = null;
        do {
            var page = views.list(OPEN_DUTIES, WATCHED, after, PAGE, null);
            page.rows().stream()
                    .filter(watched -> today.isAfter(watched.dueOn()))
                    .map(watched -> new NoteDutyOverdue(watched.duty().reviewId(), watched.dutyId(), today))
                    .forEach(overdue::add);
            // Soonest first: those that wait for the police must not hide the ones behind them.
            after = !page.rows().isEmpty()
                            && today.isAfter(page.rows().getLast().dueOn())
                    ? page.next()
                    : null;
        } while (after != null);
        return List.copyOf(overdue);
    }
}
