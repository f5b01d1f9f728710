package candour.chronology.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in plain English how a time was understood, so that the person who wrote it can say "no, that is not what I meant". */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    static String of(EventTime time) {
        StringBuilder words = new StringBuilder(time.doubts().isEmpty() ? plain(time) : doubted(time));
        words.append('.');
        for (Flag flag : time.flags()) words.append(' ').append(flag.words());
        return words.toString();
    }

    private static String plain(EventTime time) {
        return switch (time.precision()) {
            case UNKNOWN -> "No date is known";
            case OPEN -> open(time.earliest(), time.latest());
            case MINUTE -> clock(time) + " on " + day(time.placedAt());
            case PART_OF_DAY -> stretch(time);
            case DAY -> day(time.earliest());
            case WEEK -> "The week from " + day(time.earliest()) + " to " + lastDay(time.latest());
            case MONTH -> "Some time in " + MONTH.format(date(time.earliest()));
            case YEAR -> "Some time in " + date(time.earliest()).getYear();
            case SEVERAL_DAYS, SEASON, LONGER -> "Between " + day(time.earliest()) + " and " + lastDay(time.latest());
        };
    }

    private static String doubted(EventTime time) {
        String said = time.dateDoubted() && time.precision() != Precision.MINUTE ? plain(time) : timed(time);
        StringBuilder words = new StringBuilder(said);
        for (Doubt doubt : time.doubts())
            words.append(
                    switch (doubt) {
                        case DATE_UNCERTAIN -> ", but the writer was not sure of the date";
                        case DATE_APPROXIMATE -> ", or near it";
                        case TIME_UNCERTAIN ->
                            ", but the writer was not sure of the time, so any time that day is allowed for";
                        case TIME_APPROXIMATE -> ", or near that time, so any time that day is allowed for";
                    });
        return words.toString();
    }

    private static String timed(EventTime time) {
        return switch (time.precision()) {
            case MINUTE, PART_OF_DAY -> clock(time) + " on " + day(time.placedAt());
            case DAY, WEEK, SEVERAL_DAYS, MONTH, SEASON, YEAR, LONGER, OPEN, UNKNOWN -> plain(time);
        };
    }

    private static String open(@Nullable Instant earliest, @Nullable Instant latest) {
        if (latest == null) return "On or after " + moment(earliest);
        return "Before " + moment(latest);
    }

    private static String stretch(EventTime time) {
        LocalDateTime from = local(time.earliest());
        LocalDateTime until = local(time.latest());
        boolean sameDay = !until.isAfter(from.toLocalDate().plusDays(1).atStartOfDay());
        String end = until.toLocalTime().equals(LocalTime.MIDNIGHT) && sameDay ? "24:00" : CLOCK.format(until);
        return sameDay
                ? DAY.format(from) + ", between " + CLOCK.format(from) + " and " + end
                : "Between " + moment(time.earliest()) + " and " + moment(time.latest());
    }

    private static String moment(@Nullable Instant instant) {
        LocalDateTime local = local(instant);
        return (local.toLocalTime().equals(LocalTime.MIDNIGHT) ? "" : CLOCK.format(local) + " on ") + DAY.format(local);
    }

    /** The figures as written, not the instant: in the spring gap they name a time that did not exist. */
    private static String clock(EventTime time) {
        String written = time.expression().value();
        int at = written.indexOf('T');
        return at >= 0 ? written.substring(at + 1, at + 6) : CLOCK.format(local(time.placedAt()));
    }

    private static String day(@Nullable Instant instant) {
        return DAY.format(local(instant));
    }

    private static String lastDay(@Nullable Instant end) {
        return DAY.format(date(end).minusDays(1));
    }

    private static LocalDate date(@Nullable Instant instant) {
        return local(instant).toLocalDate();
    }

    private static LocalDateTime local(@Nullable Instant instant) {
        return LocalDateTime.ofInstant(Objects.requireNonNull(instant), London.ZONE);
    }
}
