package candour.chronology.time;

import candour.chronology.time.Problem.Code;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 22/05/2016, 22.05.16, 22.05/16 (a common slip), ??/05/2016, 05/2016. */
final class NumericForm implements DateForm {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{1,2}|\\?\\?|xx)\\s?[/.\\- ]\\s?(\\d{1,2}|\\?\\?|xx)\\s?[/.\\- ]\\s?('?\\d{2}|\\d{4,6})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s?[/.]\\s?(\\d{4})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})[/](\\d{1,2})");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher day = DAY.matcher(words);
        if (day.matches()) return day(day.group(1), day.group(2), day.group(3), rules);
        Matcher month = MONTH.matcher(words);
        if (month.matches())
            return Calendar.month(Integer.parseInt(month.group(1)), Calendar.year(month.group(2), rules), Set.of());
        if (NO_YEAR.matcher(words).matches())
            return DateFound.asked(Code.YEAR_MISSING, "No year is given. Which year is meant?");
        return DateFound.NOT_THIS_WAY;
    }

    private static DateFound day(String first, String second, String yearFigures, ReadingRules rules) {
        int year = Calendar.year(yearFigures, rules);
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(Calendar.century(yearFigures));
        boolean dayFirst = rules.order() == DateOrder.DAY_FIRST;
        String day = dayFirst ? first : second;
        String month = dayFirst ? second : first;
        if (unknown(month)) return unknown(day) ? Calendar.years(year, year, flags) : askForMonth();
        int monthNumber = Integer.parseInt(month);
        if (unknown(day)) return Calendar.month(monthNumber, year, flags);
        int dayNumber = Integer.parseInt(day);
        if (monthNumber > 12 && dayNumber >= 1 && dayNumber <= 12)
            return DateFound.asked(
                    Code.NO_SUCH_MONTH,
                    "There is no month " + monthNumber + ". Was it written with the " + (dayFirst ? "month" : "day")
                            + " first?");
        if (!dayFirst) flags.add(Flag.MONTH_FIRST);
        return Calendar.day(dayNumber, monthNumber, year, flags);
    }

    private static DateFound askForMonth() {
        return DateFound.asked(Code.NOT_UNDERSTOOD, "The month is not given. Which month is meant?");
    }

    private static boolean unknown(String figures) {
        return figures.equals("??") || figures.equals("xx") || figures.equals("00") || figures.equals("0");
    }
}
