package candour.chronology.elapsed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Instants as days in London. */
final class Days {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Days() {}

    static LocalDate first(Instant earliest) {
        return LocalDate.ofInstant(earliest, LONDON);
    }

    /** @param latest exclusive, as bounds are */
    static LocalDate last(Instant latest) {
        return LocalDate.ofInstant(latest.minusNanos(1), LONDON);
    }
}
