package candour.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them: most plainly, some uncertain, partial, or as a span. */
final class SampleDates {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private SampleDates() {}

    static String written(LocalDate day, int row) {
        return switch (row % 13) {
            case 3 -> "c. " + day.format(MONTH);
            case 5 -> "?" + day.format(LONG);
            case 7 -> day.format(MONTH);
            case 9 -> day.format(LONG);
            case 11 -> span(day);
            default -> day.format(PLAIN);
        };
    }

    static String time(int row) {
        return switch (row % 13) {
            case 0 -> "14:30";
            case 2 -> "approx 2pm";
            case 9 -> "overnight";
            default -> "";
        };
    }

    private static String span(LocalDate day) {
        var first = day.getDayOfMonth() > 25 ? day.withDayOfMonth(20) : day;
        return first.getDayOfMonth() + "-" + first.plusDays(2).format(LONG);
    }
}
