package candour.chronology.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 5/6/2016 means 5 June or May 6. British files are day first unless the file itself proves otherwise. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMERIC =
            Pattern.compile("\\s*\\??\\s*(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{2}|\\d{4})\\b.*");

    /** What a column of dates proves: month first only when some date can be nothing else and none can only be day first. */
    public static DateOrder provedBy(Iterable<String> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : column) {
            Matcher found = NUMERIC.matcher(cell.length() > 40 ? cell.substring(0, 40) : cell);
            if (found.matches()) {
                dayFirst |= Integer.parseInt(found.group(1)) > 12;
                monthFirst |= Integer.parseInt(found.group(2)) > 12;
            }
        }
        return monthFirst && !dayFirst ? MONTH_FIRST : DAY_FIRST;
    }
}
