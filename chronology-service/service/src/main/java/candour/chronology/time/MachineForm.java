package candour.chronology.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 with a time, as systems send it, and the day numbers of spreadsheets. */
final class MachineForm {
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(z|[+-]\\d{2}:\\d{2})?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private MachineForm() {}

    static Optional<EventTime> iso(String tidy) {
        Matcher iso = ISO.matcher(tidy);
        if (!iso.matches()) return Optional.empty();
        String text = tidy.replace(' ', 't').toUpperCase(Locale.ROOT);
        try {
            LocalDateTime local = iso.group(1) == null
                    ? LocalDateTime.parse(text)
                    : OffsetDateTime.parse(text).atZoneSameInstant(London.ZONE).toLocalDateTime();
            if (local.getYear() < Calendar.FIRST_YEAR || local.getYear() > Calendar.LAST_YEAR) return Optional.empty();
            TimeSpan minute = TimeSpan.minute(local.toLocalTime().toSecondOfDay() / 60);
            if (iso.group(1) != null) {
                Instant instant = OffsetDateTime.parse(text).toInstant();
                minute = minute.at(London.ZONE.getRules().getOffset(instant));
            }
            return Optional.of(Composer.timed(DateFound.Span.day(local.toLocalDate(), Set.of()), Set.of(), minute));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A day number as Excel keeps it (1 = 1 January 1900), from 31 December 1900 to the end of 2099. */
    static DateFound.Span serialDay(double number) {
        return DateFound.Span.day(SERIAL_ZERO.plusDays((long) Math.floor(number)), Set.of(Flag.SERIAL_NUMBER));
    }

    static EventTime serial(double number) {
        DateFound.Span day = serialDay(number);
        long minutes = Math.round((number - Math.floor(number)) * TimeSpan.DAY);
        if (minutes == 0) return Composer.days(day, Set.of());
        return Composer.timed(day, Set.of(), TimeSpan.minute((int) Math.min(minutes, TimeSpan.DAY - 1)));
    }

    /** A time of day kept as a fraction of a day, as the words a time column would hold. */
    static String clock(double fraction) {
        return LocalTime.ofSecondOfDay(Math.min(Math.round(fraction * TimeSpan.DAY) * 60, 86_340))
                .toString();
    }
}
