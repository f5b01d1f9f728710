package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Week beginning 3 March 2024, w/c 03/03/24, week ending 9 March 2024: the seven days meant. */
record WeekForm(DateForm days) implements DateForm {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:week|wk)\\s(?:beginning|commencing|starting|begining)\\s(.+)|(?:w/c|w/b|wc|wb|w\\.c\\.|w\\.b\\.)\\.?\\s?(.+)");
    private static final Pattern ENDING = Pattern.compile("(?:week|wk)\\sending\\s(.+)|(?:w/e|w\\.e\\.)\\s?(.+)");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher beginning = BEGINNING.matcher(words);
        if (beginning.matches()) return week(beginning, rules, 0);
        Matcher ending = ENDING.matcher(words);
        return ending.matches() ? week(ending, rules, 6) : DateFound.NOT_THIS_WAY;
    }

    private DateFound week(Matcher found, ReadingRules rules, int daysBack) {
        String rest = found.group(1) != null ? found.group(1) : found.group(2);
        return switch (days.read(Tidy.filler(rest), rules)) {
            case Span day when day.precision() == Precision.DAY -> week(day, daysBack);
            case Span _ -> DateFound.asked(Problem.Code.NOT_UNDERSTOOD, "On which day does the week begin or end?");
            case DateFound.Asked asked -> asked;
            case DateFound.NotThisWay none -> none;
        };
    }

    private static Span week(Span day, int daysBack) {
        LocalDate first = day.placed().minusDays(daysBack);
        return new Span(first, first.plusDays(7), first, Precision.WEEK, first + "/" + first.plusDays(6), day.flags());
    }
}
