package candour.chronology;

import static candour.chronology.read.WatchedRequest.WATCHED;
import static candour.chronology.read.WatchedRequest.WATCHED_REQUESTS;

import candour.chronology.chase.ChaseCommand.LookAtRequest;
import candour.chronology.chase.Steps;
import candour.chronology.read.ClockRow;
import candour.chronology.read.RequestRow;
import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reminds before the day given, notes what is overdue from the day after, and takes it to the Chair and the committee (PM-8). */
final class WatchForLateRequests implements Timed {
    private static final int PAGE = 200;

    @Override
    public String name() {
        return "watch-for-late-requests";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        LocalDate today = London.day(now);
        Map<UUID, ClockRow> clocks = new HashMap<>();
        List<Object> looks = new ArrayList<>();
        String after = null;
        do {
            var page = views.list(WATCHED_REQUESTS, WATCHED, after, PAGE, null);
            for (var watched : page.rows()) {
                RequestRow request = watched.request();
                ClockRow clock = clocks.computeIfAbsent(request.reviewId(), review -> clock(views, review));
                if (!Steps.due(request.asked(), request.chase(), clock.standing(), clock.stood(), today)
                        .isEmpty())
                    looks.add(new LookAtRequest(request.requestId(), request.reviewId(), request.agency(), today));
            }
            // The day given comes first in the order: behind the first that is not even to be reminded of, nobody is.
            after = !page.rows().isEmpty() && soon(page.rows().getLast().request(), today) ? page.next() : null;
        } while (after != null);
        return List.copyOf(looks);
    }

    private static ClockRow clock(Views views, UUID reviewId) {
        return views.find(ClockRow.CLOCKS, reviewId.toString(), null).orElseGet(() -> ClockRow.running(reviewId));
    }

    private static boolean soon(RequestRow request, LocalDate today) {
        return !request.dueOn().isAfter(today.plusDays(Steps.REMINDER));
    }
}
