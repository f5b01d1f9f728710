package candour.chronology.scope;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the review stood still. They count for nobody who was asked for something: a day to answer by moves as far as the review
 * stood still before it (PM-8). What had passed before a pause has passed.
 *
 * @param over pauses that are over, in the order in which they ended
 * @param since the first day of the pause that lasts, or null
 */
public record Standstill(List<Span> over, @Nullable LocalDate since) {
    /** It never stood still. */
    public static final Standstill NONE = new Standstill(List.of(), null);

    /** @param until the first day on which the review went on */
    public record Span(LocalDate from, LocalDate until) {}

    public Standstill {
        over = List.copyOf(over);
    }

    /** As the pauses stand from that day on. */
    public Standstill with(Pauses pauses, @Nullable LocalDate on) {
        return pauses.standing() == Standing.PAUSED ? begun(on) : ended(on);
    }

    /** It stands still from that day, if not already. A pause without a day moves nothing. */
    private Standstill begun(@Nullable LocalDate on) {
        return since != null || on == null ? this : new Standstill(over, on);
    }

    /** It goes on from that day. */
    private Standstill ended(@Nullable LocalDate on) {
        if (since == null) return this;
        if (on == null || !on.isAfter(since)) return new Standstill(over, null);
        var more = new ArrayList<>(over);
        more.add(new Span(since, on));
        return new Standstill(more, null);
    }

    /** The day meant by that one, if the clock has run since {@code from} whenever the review did. */
    public LocalDate moved(LocalDate from, LocalDate day) {
        LocalDate moved = day;
        for (Span span : over) {
            LocalDate begin = span.from().isBefore(from) ? from : span.from();
            if (span.until().isAfter(begin) && !begin.isAfter(moved))
                moved = moved.plusDays(ChronoUnit.DAYS.between(begin, span.until()));
        }
        return moved;
    }
}
