package candour.chronology.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that exist, months by their names, years that a chronology can be about. */
final class Calendar {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> SHORT = Map.of("sept", 9, "febr", 2);
    /** For use inside other patterns: a month's name or its first three letters. */
    static final String MONTH =
            "(jan(?:uary)?|feb(?:r|ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private Calendar() {}

    static int month(String name) {
        Integer odd = SHORT.get(name);
        if (odd != null) return odd;
        for (int i = 0; i < 12; i++) if (MONTHS.get(i).startsWith(name)) return i + 1;
        throw new IllegalArgumentException("not a month");
    }

    /** Two figures are the latest such year that had begun when the file was handed in; a leading apostrophe is dropped. */
    static int year(String figures, ReadingRules rules) {
        String plain = figures.startsWith("'") ? figures.substring(1) : figures;
        int year = Integer.parseInt(plain);
        return plain.length() == 2 ? rules.century(year) : year;
    }

    static Set<Flag> century(String figures) {
        return figures.length() < 4 ? Set.of(Flag.CENTURY_ASSUMED) : Set.of();
    }

    static @Nullable DateFound yearProblem(int year) {
        if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
        return DateFound.asked(
                Problem.Code.YEAR_OUT_OF_RANGE,
                "The year " + year + " is not between " + FIRST_YEAR + " and " + LAST_YEAR + ". Which year is meant?");
    }

    static DateFound day(int day, int month, int year, Set<Flag> flags) {
        DateFound wrongYear = yearProblem(year);
        if (wrongYear != null) return wrongYear;
        if (month < 1 || month > 12)
            return DateFound.asked(Problem.Code.NO_SUCH_MONTH, "There is no month " + month + ". Which day is meant?");
        try {
            return DateFound.Span.day(LocalDate.of(year, month, day), flags);
        } catch (DateTimeException _) {
            return DateFound.asked(
                    Problem.Code.NO_SUCH_DAY,
                    "There is no " + day + " " + capital(MONTHS.get(month - 1)) + " " + year + ". Which day is meant?");
        }
    }

    static DateFound month(int month, int year, Set<Flag> flags) {
        DateFound wrongYear = yearProblem(year);
        if (wrongYear != null) return wrongYear;
        if (month < 1 || month > 12)
            return DateFound.asked(
                    Problem.Code.NO_SUCH_MONTH, "There is no month " + month + ". Which month is meant?");
        YearMonth whole = YearMonth.of(year, month);
        LocalDate first = whole.atDay(1);
        return new DateFound.Span(first, first.plusMonths(1), first, Precision.MONTH, whole.toString(), flags);
    }

    static DateFound years(int first, int last, Set<Flag> flags) {
        DateFound wrongYear = yearProblem(first) == null ? yearProblem(last) : yearProblem(first);
        if (wrongYear != null) return wrongYear;
        LocalDate from = LocalDate.of(first, 1, 1);
        String expression = first == last ? "" + first : first + "/" + last;
        Precision precision = first == last ? Precision.YEAR : Precision.LONGER;
        return new DateFound.Span(from, LocalDate.of(last + 1, 1, 1), from, precision, expression, flags);
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
