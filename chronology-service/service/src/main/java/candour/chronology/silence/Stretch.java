package candour.chronology.silence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days in a row, London time. @param until the last day, inclusive */
public record Stretch(LocalDate from, LocalDate until) {
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    public boolean meets(Stretch other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    public boolean covers(Stretch other) {
        return !from.isAfter(other.from) && !until.isBefore(other.until);
    }
}
