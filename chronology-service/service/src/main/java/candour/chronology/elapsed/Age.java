package candour.chronology.elapsed;

import candour.chronology.time.EventTime;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody was when something happened: one age where the dates allow only one, else the youngest and the oldest they can have been.
 *
 * @param youngest ISO 8601 period, negative before the birth; null when it cannot be told
 * @param oldest the same
 * @param sure false when the date of what happened was doubted by its writer
 * @param words in plain English
 */
public record Age(@Nullable Period youngest, @Nullable Period oldest, boolean sure, String words) {

    public static Age at(EventTime when, @Nullable Born born) {
        if (born == null) return new Age(null, null, false, "not known");
        LocalDate first = when.earliest() == null ? null : Days.first(when.earliest());
        LocalDate last = when.latest() == null ? null : Days.last(when.latest());
        Period youngest = first == null ? null : Period.between(born.latest(), first);
        Period oldest = last == null ? null : Period.between(born.earliest(), last);
        boolean sure = !when.dateDoubted();
        String words = words(youngest, oldest);
        boolean known = youngest != null || oldest != null;
        return new Age(youngest, oldest, sure && known, sure || !known ? words : words + ", if the date is right");
    }

    private static String words(@Nullable Period youngest, @Nullable Period oldest) {
        if (youngest == null && oldest == null) return "not known";
        if (youngest == null) return "at most " + said(oldest);
        if (oldest == null) return "at least " + said(youngest);
        String from = said(youngest);
        String to = said(oldest);
        return from.equals(to) ? from : "between " + from + " and " + to;
    }

    /** Years and months from two years on, months before, weeks and days in the first two months. */
    private static String said(@Nullable Period age) {
        if (age == null) return "not known";
        if (age.isNegative()) return "before birth";
        if (age.isZero()) return "the day of birth";
        long months = age.toTotalMonths();
        if (months >= 24 && age.getMonths() > 0)
            return many(age.getYears(), "year") + " " + many(age.getMonths(), "month");
        if (months >= 24) return many(age.getYears(), "year");
        if (months >= 2) return many(months, "month");
        if (months == 1) return age.getDays() == 0 ? "1 month" : "1 month " + many(age.getDays(), "day");
        return age.getDays() >= 14 ? many(age.getDays() / 7, "week") : many(age.getDays(), "day");
    }

    static String many(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
