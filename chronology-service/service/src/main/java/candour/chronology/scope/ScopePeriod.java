package candour.chronology.scope;

import candour.chronology.time.EventTime;
import candour.platform.calendar.London;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The period the chronologies are to cover: first and last day, London time, either open. */
public record ScopePeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {
    /** Open at both ends. */
    public static final ScopePeriod OPEN = new ScopePeriod(null, null);

    private static final int MOST_YEARS = 3;
    private static final int USUAL_YEARS = 2;

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
                && !when.latest().isAfter(from.atStartOfDay(London.ZONE).toInstant());
    }

    /** Covers this and the other. */
    public ScopePeriod with(ScopePeriod other) {
        boolean openBefore = from == null || other.from == null;
        boolean openAfter = until == null || other.until == null;
        return new ScopePeriod(
                openBefore ? null : from.isBefore(other.from) ? from : other.from,
                openAfter ? null : until.isAfter(other.until) ? until : other.until);
    }

    /** Ends before it begins. */
    boolean turnedRound() {
        return from != null && until != null && until.isBefore(from);
    }

    /** Begins more than three years before the incident, whose first possible day counts; an open beginning does. */
    public boolean reachesFarBack(@Nullable EventTime incident) {
        if (incident == null || incident.earliest() == null) return false;
        return from == null || from.isBefore(day(incident).minusYears(MOST_YEARS));
    }

    /** Begins less than two years before the incident. */
    boolean isShort(@Nullable EventTime incident) {
        if (incident == null || incident.earliest() == null || from == null) return false;
        return from.isAfter(day(incident).minusYears(USUAL_YEARS));
    }

    private static LocalDate day(EventTime incident) {
        return Objects.requireNonNull(incident.earliest()).atZone(London.ZONE).toLocalDate();
    }
}
