package candour.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone that every day is meant in. */
public final class London {
    /** Europe/London: also where a service or its database runs elsewhere. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day of an instant there. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
