package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns days and clock times, as read, into bounds in UTC. Here, and only here, London's clock changes matter. */
final class Composer {
    private Composer() {}

    static EventTime days(Span span, Set<Doubt> doubts) {
        return new EventTime(
                new Expression(span.expression() + sign(doubts)),
                span.from() == null ? null : London.startOf(span.from()),
                span.until() == null ? null : London.startOf(span.until()),
                London.startOf(span.placed()),
                span.precision(),
                doubts,
                span.flags());
    }

    static EventTime timed(Span day, Set<Doubt> dateDoubts, TimeSpan time) {
        LocalDate date = day.placed();
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(day.flags());
        flags.addAll(time.flags());
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(dateDoubts);
        doubts.addAll(time.doubts());
        LocalDateTime from = at(date, time.from());
        LocalDateTime until = at(date, time.until());
        boolean doubted = !time.doubts().isEmpty();
        Expression expression =
                new Expression((time.minute() ? minute(from, time.stated()) : from + "/" + until) + sign(doubts));
        Precision precision = time.minute() ? Precision.MINUTE : Precision.PART_OF_DAY;
        Instant earliest = doubted ? London.startOf(date) : earliest(from, time, flags);
        Instant latest =
                doubted ? London.startOf(until.minusMinutes(1).toLocalDate().plusDays(1)) : latest(from, until, time);
        Instant placed = London.at(at(date, time.placed()), time.stated());
        return new EventTime(expression, earliest, latest, inside(placed, earliest, latest), precision, doubts, flags);
    }

    private static Instant earliest(LocalDateTime from, TimeSpan time, Set<Flag> flags) {
        if (time.stated() != null) return from.toInstant(time.stated());
        ZoneOffsetTransition change = London.change(from);
        if (change != null && time.minute())
            flags.add(change.isGap() ? Flag.IMPOSSIBLE_LOCAL_TIME : Flag.AMBIGUOUS_CLOCK_CHANGE);
        return London.earliest(from);
    }

    private static Instant latest(LocalDateTime from, LocalDateTime until, TimeSpan time) {
        if (time.stated() != null) return until.toInstant(time.stated());
        return time.minute() && London.change(from) != null ? London.latest(from) : London.latest(until);
    }

    private static Instant inside(Instant placed, Instant earliest, Instant latest) {
        return placed.isBefore(earliest) || !placed.isBefore(latest) ? earliest : placed;
    }

    private static String minute(LocalDateTime at, @Nullable ZoneOffset stated) {
        return at + (stated == null ? "" : stated.getId());
    }

    private static LocalDateTime at(LocalDate date, int minutes) {
        return date.atStartOfDay().plusMinutes(minutes);
    }

    /** EDTF: ? uncertain, ~ approximate, % both. */
    private static String sign(Set<Doubt> doubts) {
        boolean uncertain = doubts.contains(Doubt.DATE_UNCERTAIN) || doubts.contains(Doubt.TIME_UNCERTAIN);
        boolean approximate = doubts.contains(Doubt.DATE_APPROXIMATE) || doubts.contains(Doubt.TIME_APPROXIMATE);
        return uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
    }
}
