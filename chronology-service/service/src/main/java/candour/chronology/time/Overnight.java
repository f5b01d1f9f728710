package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A time of day put on the days it belongs to. A night belongs to two days, and "overnight 3/4 March" names both. */
record Overnight(Span day, TimeSpan time) {
    private static final int NOON = 12 * 60;
    private static final Set<String> NIGHTS = Set.of("overnight", "night", "night of", "during night", "at night");

    /** Nothing, when these words are no time, or a time that belongs to no single day. */
    static Optional<Overnight> orTime(String words, Span span, boolean column) {
        LocalDate from = span.from();
        LocalDate until = span.until();
        if (from == null || until == null) return Optional.empty();
        boolean night = NIGHTS.contains(words);
        if (night && until.equals(from.plusDays(2)))
            return Optional.of(
                    new Overnight(Span.day(from, span.flags()), TimeSpan.between(NOON, NOON + TimeSpan.DAY, 1320)));
        if (span.precision() != Precision.DAY) return Optional.empty();
        if (night) return Optional.of(new Overnight(span, TimeSpan.between(-NOON, NOON + TimeSpan.DAY, 1320)));
        return TimeReader.read(words, column).map(time -> new Overnight(span, time));
    }

    EventTime on(Set<Doubt> doubts) {
        return Composer.timed(day, doubts, time);
    }
}
