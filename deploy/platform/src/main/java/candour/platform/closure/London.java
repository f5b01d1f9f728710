package candour.platform.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are those of London: the United Kingdom has one time. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
