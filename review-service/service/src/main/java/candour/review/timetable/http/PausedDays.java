package candour.review.timetable.http;

import candour.review.review.read.ReviewPause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How long a review was paused. Pauses may lie in one another; a day counts once. */
final class PausedDays {
    private PausedDays() {}

    /** Calendar days, the first of each pause included and the day it goes on not. */
    static long upTo(LocalDate today, List<ReviewPause> pauses) {
        long days = 0;
        var counted = LocalDate.MIN;
        for (var pause : pauses.stream()
                .sorted(Comparator.comparing(ReviewPause::pausedOn))
                .toList()) {
            var from = pause.pausedOn().isAfter(counted) ? pause.pausedOn() : counted;
            var end = pause.resumedOn() == null || pause.resumedOn().isAfter(today) ? today : pause.resumedOn();
            if (end.isAfter(from)) {
                days += end.toEpochDay() - from.toEpochDay();
                counted = end;
            }
        }
        return days;
    }
}
