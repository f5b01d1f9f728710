package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Summer 2013, winter 2013/14, 2013-22 (EDTF). Bounds hold both the weather forecaster's season and the astronomer's. */
final class SeasonForm implements DateForm {
    private static final Pattern WRITTEN =
            Pattern.compile("(spring|summer|autumn|winter)\\s?('?\\d{2}|\\d{4,6})(?:\\s?[/\\-]\\s?(\\d{2}|\\d{4}))?");
    private static final Pattern EDTF = Pattern.compile("(\\d{4})-(2[1-4])");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher edtf = EDTF.matcher(words);
        if (edtf.matches())
            return season(Integer.parseInt(edtf.group(1)), Integer.parseInt(edtf.group(2)), false, Set.of());
        Matcher written = WRITTEN.matcher(words);
        if (!written.matches()) return DateFound.NOT_THIS_WAY;
        int year = Calendar.year(written.group(2), rules);
        int number = 21 + List.of("spring", "summer", "autumn", "winter").indexOf(written.group(1));
        String second = written.group(3);
        if (second != null && (number != 24 || Integer.parseInt(second) % 100 != (year + 1) % 100))
            return DateFound.asked(Problem.Code.NOT_UNDERSTOOD, "Which " + written.group(1) + " is meant?");
        return season(year, number, second != null, Calendar.century(written.group(2)));
    }

    private static DateFound season(int year, int number, boolean overNewYear, Set<Flag> flags) {
        DateFound wrongYear = Calendar.yearProblem(year);
        if (wrongYear != null) return wrongYear;
        String expression = year + "-" + number;
        return switch (number) {
            case 21 -> span(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 22), expression, flags);
            case 22 -> span(LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 24), expression, flags);
            case 23 -> span(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 23), expression, flags);
            default -> winter(year, overNewYear, expression, flags);
        };
    }

    /** "Winter 2013" may be the one that ended or the one that began in 2013. */
    private static Span winter(int year, boolean overNewYear, String expression, Set<Flag> flags) {
        LocalDate until = LocalDate.of(year + 1, 3, 22);
        if (overNewYear) return span(LocalDate.of(year, 12, 1), until, expression, flags);
        return span(LocalDate.of(year - 1, 12, 1), until, expression, flags)
                .placedOn(LocalDate.of(year, 1, 1))
                .with(Flag.READ_TWO_WAYS);
    }

    private static Span span(LocalDate from, LocalDate until, String expression, Set<Flag> flags) {
        return new Span(from, until, from, Precision.SEASON, expression, flags);
    }
}
