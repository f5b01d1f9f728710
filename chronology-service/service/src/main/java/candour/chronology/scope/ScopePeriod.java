package candour.chronology.scope;

import candour.chronology.time.EventTime;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The period the chronologies are to cover: first and last day, London time, either open. */
public record ScopePeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static ScopePeriod of(Scope scope) {
        return new ScopePeriod(scope.from(), scope.until());
    }

    /**
     * Wholly before the first day, so it is set aside and offered as earlier involvement (S002-077, R21). Bounds that straddle the first
     * day are inside, and so is what has no beginning or a doubted date: no doubt ever takes an entry out.
     */
    public boolean whollyBefore(EventTime when) {
        return from != null
                && !when.dateDoubted()
                && when.latest() != null
                && !when.latest().isAfter(from.atStartOfDay(LONDON).toInstant());
    }
}
