package candour.chronology.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one way of writing dates made of some words: whole London days, a question, or "not written this way". */
sealed interface DateFound {
    DateFound NOT_THIS_WAY = new NotThisWay();

    /** Days from the first (inclusive) to the end (exclusive); null where the beginning or the end is open. */
    record Span(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate placed,
            Precision precision,
            String expression,
            Set<Flag> flags)
            implements DateFound {

        static Span day(LocalDate day, Set<Flag> flags) {
            return new Span(day, day.plusDays(1), day, Precision.DAY, day.toString(), flags);
        }

        static Span between(LocalDate from, LocalDate until, Precision precision, String expression) {
            return new Span(from, until, from, precision, expression, Set.of());
        }

        Span with(Flag flag) {
            EnumSet<Flag> more = EnumSet.of(flag);
            more.addAll(flags);
            return new Span(from, until, placed, precision, expression, more);
        }

        Span placedOn(LocalDate day) {
            return new Span(from, until, day, precision, expression, flags);
        }
    }

    record Asked(Problem problem) implements DateFound {}

    record NotThisWay() implements DateFound {}

    static DateFound asked(Problem.Code code, String question) {
        return new Asked(new Problem(code, question));
    }
}
