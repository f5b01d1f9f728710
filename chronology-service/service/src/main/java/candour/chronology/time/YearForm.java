package candour.chronology.time;

import candour.chronology.time.Problem.Code;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 2013, 2013-14, 2013/14, 2013-2014, 1990s. Where 2011-12 may be a month or two years, both are allowed for. */
final class YearForm implements DateForm {
    private static final Pattern YEAR = Pattern.compile("(\\d{4,6})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s?[-/]\\s?(\\d{2}|\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)'?s");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher year = YEAR.matcher(words);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            return Calendar.years(number, number, Set.of());
        }
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1));
            return Calendar.years(first, first + 9, Set.of());
        }
        Matcher years = YEARS.matcher(words);
        return years.matches() ? years(years.group(1), years.group(2), words.contains("/")) : DateFound.NOT_THIS_WAY;
    }

    private static DateFound years(String first, String second, boolean slash) {
        int from = Integer.parseInt(first);
        int figures = Integer.parseInt(second);
        if (second.length() == 4) return ordered(from, figures, Set.of());
        int to = from - from % 100 + figures;
        if (to < from && figures == 0) to += 100;
        boolean month = figures >= 1 && figures <= 12 && !slash;
        if (month && to != from + 1) return Calendar.month(figures, from, Set.of());
        return ordered(from, to, month ? Set.of(Flag.READ_TWO_WAYS) : Set.of());
    }

    private static DateFound ordered(int from, int to, Set<Flag> flags) {
        if (to <= from || to - from > 50)
            return DateFound.asked(Code.NOT_UNDERSTOOD, "Which years are meant? Please write both in four figures.");
        return Calendar.years(from, to, flags);
    }
}
