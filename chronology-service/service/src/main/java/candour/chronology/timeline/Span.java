package candour.chronology.timeline;

import candour.chronology.time.EventTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The stretch of time a timeline covers: every bound that is known, with room beside it for the ends that are not. */
record Span(Instant from, Instant until) {
    private static final Instant NOTHING_IS_DATED = Instant.parse("2000-01-01T00:00:00Z");

    static Span of(Timeline timeline) {
        Stream<Instant> bounds = timeline.entries().stream()
                .map(TimelineEntry::when)
                .flatMap(Span::bounds)
                .filter(Objects::nonNull);
        List<Instant> all = bounds.toList();
        Instant from = all.stream().min(Instant::compareTo).orElse(NOTHING_IS_DATED);
        Instant until = all.stream().max(Instant::compareTo).orElse(NOTHING_IS_DATED);
        long beside = Duration.between(from, until).toSeconds() / 25 + 86_400;
        return new Span(from.minusSeconds(beside), until.plusSeconds(beside));
    }

    private static Stream<Instant> bounds(EventTime when) {
        return Stream.of(when.earliest(), when.latest(), when.placedAt());
    }

    /** Where on a line of that length; what lies outside is brought to the nearer end. */
    int on(Instant at, int length) {
        double part = (double) (at.getEpochSecond() - from.getEpochSecond())
                / (until.getEpochSecond() - from.getEpochSecond());
        return (int) Math.round(Math.clamp(part, 0, 1) * length);
    }

    boolean meets(Instant begin, Instant end) {
        return begin.isBefore(until) && from.isBefore(end);
    }
}
