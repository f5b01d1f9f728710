package candour.acceptance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * The days of the story. On a system with a settable clock it is walked from day to day, so that the log knows on each
 * day what people knew then; on any other, everything is recorded today, with the day it happened on.
 */
final class StoryClock {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Where the clock is the system's, no due day may have passed. */
    private static final LocalDate FAR = LocalDate.of(2035, 12, 31);

    private final Origin origin;
    private boolean settable = true;
    private boolean goneBy;

    StoryClock(Origin origin) {
        this.origin = origin;
    }

    boolean settable() {
        return settable;
    }

    /** Whether the day has been lived through before: this is not the first time the story is told. */
    boolean goneBy() {
        return goneBy;
    }

    /** Nine in the morning of a day. */
    void walkTo(LocalDate day) {
        var now = day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();
        var reply = origin.send("operator", "PUT", "/dev/clock", Map.of("now", now.toString()), Map.of());
        settable = reply.status() != 404;
        goneBy = reply.status() == 409 || reply.toString().contains("answered 409");
        if (settable && !goneBy && !reply.isDone()) {
            throw new StepFailed("the clock was not moved to " + day + ": " + reply);
        }
    }

    /** The day something is due, in a story that may be told later than it happened. */
    LocalDate due(LocalDate day) {
        return settable ? day : FAR;
    }
}
