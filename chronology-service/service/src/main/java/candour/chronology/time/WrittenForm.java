package candour.chronology.time;

import candour.chronology.time.Problem.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 22 May 2016, 22-may-16, May 22 2016, March 2014, ?? May 2016; and the same without a year, which is asked about. */
final class WrittenForm implements DateForm {
    private static final String GAP = "[ /.\\-]{1,3}";
    private static final String YEAR = "('?\\d{2}|\\d{4,6})";
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2}|\\?\\?|xx)" + GAP + "?" + Calendar.MONTH + GAP + "?" + YEAR);
    private static final Pattern AMERICAN = Pattern.compile(Calendar.MONTH + GAP + "(\\d{1,2})" + GAP + "(\\d{4})");
    private static final Pattern MONTH = Pattern.compile(Calendar.MONTH + GAP + "?('\\d{2}|\\d{4,6})");
    private static final Pattern TWO_READINGS = Pattern.compile(Calendar.MONTH + GAP + "?(\\d{1,2})");
    private static final Pattern NO_YEAR =
            Pattern.compile("(\\d{1,2})" + GAP + "?" + Calendar.MONTH + "|" + Calendar.MONTH);

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher day = DAY.matcher(words);
        if (day.matches()) return day(day.group(1), day.group(2), day.group(3), rules);
        Matcher american = AMERICAN.matcher(words);
        if (american.matches()) return day(american.group(2), american.group(1), american.group(3), rules);
        Matcher month = MONTH.matcher(words);
        if (month.matches())
            return Calendar.month(
                    Calendar.month(month.group(1)),
                    Calendar.year(month.group(2), rules),
                    Calendar.century(month.group(2)));
        Matcher either = TWO_READINGS.matcher(words);
        if (either.matches())
            return DateFound.asked(
                    Code.READ_TWO_WAYS,
                    "Is " + either.group(2)
                            + " the day or the year, and which day, month and year (in four figures) is meant?");
        if (NO_YEAR.matcher(words).matches())
            return DateFound.asked(Code.YEAR_MISSING, "No year is given. Which year is meant?");
        return DateFound.NOT_THIS_WAY;
    }

    private static DateFound day(String day, String month, String figures, ReadingRules rules) {
        int year = Calendar.year(figures, rules);
        int number = Calendar.month(month);
        if (day.equals("??") || day.equals("xx")) return Calendar.month(number, year, Calendar.century(figures));
        return Calendar.day(Integer.parseInt(day), number, year, Calendar.century(figures));
    }
}
