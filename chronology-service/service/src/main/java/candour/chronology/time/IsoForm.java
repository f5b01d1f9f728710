package candour.chronology.time;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 2016-05-22 as machines write it, also with slashes or dots; 20160522. */
final class IsoForm implements DateForm {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4,6})[-/.](\\d{1,2})[-/.](\\d{1,2})|((?:19|20)\\d{2})(\\d{2})(\\d{2})");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        if (words.equals("xxxx"))
            return DateFound.asked(Problem.Code.UNDATED, "No date is given. Is anything known about when it was?");
        Matcher day = DAY.matcher(words);
        if (!day.matches()) return DateFound.NOT_THIS_WAY;
        int first = day.group(1) != null ? 1 : 4;
        return Calendar.day(
                Integer.parseInt(day.group(first + 2)),
                Integer.parseInt(day.group(first + 1)),
                Integer.parseInt(day.group(first)),
                Set.of());
    }
}
