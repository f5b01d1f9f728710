package candour.chronology.timeline;

import candour.platform.calendar.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The calendar above a timeline: at most two dozen days, each the first of a month, London time. */
record Ticks(List<Tick> ticks) {
    private static final int MOST = 24;
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 600, 1200};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** One of them. */
    record Tick(Instant at, String words) {}

    static Ticks of(Span span) {
        LocalDate first = London.day(span.from());
        long months = Period.between(first, London.day(span.until())).toTotalMonths();
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) if (months / MONTHS[i] < MOST) step = MONTHS[i];
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = beginning(first, step); ticks.size() <= MOST + 1; day = day.plusMonths(step)) {
            Instant at = day.atStartOfDay(London.ZONE).toInstant();
            if (!at.isBefore(span.until())) break;
            if (!at.isBefore(span.from())) ticks.add(new Tick(at, words(day, step)));
        }
        return new Ticks(ticks);
    }

    private static LocalDate beginning(LocalDate first, int step) {
        if (step < 12) return first.withDayOfMonth(1).withMonth((first.getMonthValue() - 1) / step * step + 1);
        int years = step / 12;
        return LocalDate.of(Math.floorDiv(first.getYear(), years) * years, 1, 1);
    }

    private static String words(LocalDate day, int step) {
        return step < 12 ? MONTH.format(day) : String.valueOf(day.getYear());
    }
}
