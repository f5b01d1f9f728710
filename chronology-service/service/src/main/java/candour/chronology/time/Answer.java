package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import candour.chronology.time.Problem.Code;
import candour.chronology.time.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a date that was understood together with the time beside it, and with everything a person should look at. */
final class Answer {
    private Answer() {}

    static Reading of(String written, Span span, Set<Doubt> doubts, @Nullable String time, Weekday weekday) {
        List<Problem> problems = new ArrayList<>();
        Span day = span;
        if (weekday.named() != null
                && span.precision() == Precision.DAY
                && span.placed().getDayOfWeek() != weekday.named()) {
            day = span.with(Flag.WEEKDAY_DISAGREES);
            problems.add(new Problem(
                    Code.WEEKDAY_DISAGREES, "That date was not the day of the week written. Which is right?"));
        }
        if (day.flags().contains(Flag.READ_TWO_WAYS))
            problems.add(new Problem(Code.READ_TWO_WAYS, "This can be read in two ways. Which is meant?"));
        if (time == null) return new Understood(written, Composer.days(day, doubts), problems);
        Optional<EventTime> timed = Overnight.orTime(time, day, true).map(part -> part.on(doubts));
        if (timed.isPresent()) return new Understood(written, timed.get(), problems);
        boolean oneDay = day.precision() == Precision.DAY;
        problems.add(
                oneDay
                        ? new Problem(Code.NO_SUCH_TIME, "The time could not be read. At what time was it?")
                        : new Problem(
                                Code.TIME_WITHOUT_DAY, "A time is given without a single day. Which day was it?"));
        return new Understood(written, Composer.days(day, doubts), problems);
    }
}
