package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Easter 2023, Christmas Day 2023, Hogmanay 2023. A named day is that day; a festival alone is the days around it. */
final class FestivalForm implements DateForm {
    private static final Pattern FESTIVAL = Pattern.compile(
            "(good friday|easter sunday|easter monday|easter|christmas eve|christmas day|boxing day|christmas|xmas|hogmanay|new year's eve|new years eve|new year's day|new years day)\\s?(\\d{4,6})");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher found = FESTIVAL.matcher(words);
        if (!found.matches()) return DateFound.NOT_THIS_WAY;
        int year = Integer.parseInt(found.group(2));
        DateFound wrongYear = Calendar.yearProblem(year);
        if (wrongYear != null) return wrongYear;
        LocalDate easter = easter(year);
        return switch (found.group(1)) {
            case "good friday" -> Span.day(easter.minusDays(2), Set.of());
            case "easter sunday" -> Span.day(easter, Set.of());
            case "easter monday" -> Span.day(easter.plusDays(1), Set.of());
            case "easter" -> around(easter, easter.minusDays(7), easter.plusDays(8));
            case "christmas eve" -> Span.day(LocalDate.of(year, 12, 24), Set.of());
            case "christmas day" -> Span.day(LocalDate.of(year, 12, 25), Set.of());
            case "boxing day" -> Span.day(LocalDate.of(year, 12, 26), Set.of());
            case "christmas", "xmas" ->
                around(LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 18), LocalDate.of(year + 1, 1, 7));
            case "hogmanay", "new year's eve", "new years eve" -> Span.day(LocalDate.of(year, 12, 31), Set.of());
            default -> Span.day(LocalDate.of(year, 1, 1), Set.of());
        };
    }

    private static Span around(LocalDate day, LocalDate from, LocalDate until) {
        return Span.between(from, until, Precision.SEVERAL_DAYS, from + "/" + until.minusDays(1))
                .placedOn(day)
                .with(Flag.FESTIVAL);
    }

    /** Easter Sunday of the western churches (the Gregorian computus as J. Meeus gives it). */
    static LocalDate easter(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
