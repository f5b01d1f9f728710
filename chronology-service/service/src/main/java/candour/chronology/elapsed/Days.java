package candour.chronology.elapsed;

import candour.platform.calendar.London;
import java.time.Instant;
import java.time.LocalDate;

/** Instants as days in London. */
final class Days {

    private Days() {}

    static LocalDate first(Instant earliest) {
        return London.day(earliest);
    }

    /** @param latest exclusive, as bounds are */
    static LocalDate last(Instant latest) {
        return London.day(latest.minusNanos(1));
    }
}
