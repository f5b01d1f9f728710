package candour.chronology.elapsed;

import candour.chronology.time.EventTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long after the entry before an entry came, in days of the London calendar: at least and at most, as far as both dates allow. Nothing
 * is assumed of what was not written.
 *
 * @param least days; null when it cannot be told
 * @param most days; null when it cannot be told
 * @param sure false when one of the two dates was doubted by its writer
 * @param words in plain English
 */
public record Interval(@Nullable Long least, @Nullable Long most, boolean sure, String words) {

    public static Interval between(EventTime before, EventTime after) {
        Long least = before.latest() == null || after.earliest() == null
                ? null
                : Long.valueOf(
                        Math.max(0, ChronoUnit.DAYS.between(Days.last(before.latest()), Days.first(after.earliest()))));
        Long most = before.earliest() == null || after.latest() == null
                ? null
                : Long.valueOf(
                        Math.max(0, ChronoUnit.DAYS.between(Days.first(before.earliest()), Days.last(after.latest()))));
        boolean known = least != null || most != null;
        boolean sure = known && !before.dateDoubted() && !after.dateDoubted();
        String words = words(least, most);
        return new Interval(least, most, sure, sure || !known ? words : words + ", if the dates are right");
    }

    private static String words(@Nullable Long least, @Nullable Long most) {
        if (least == null && most == null) return "not known";
        if (least == null) return "at most " + Age.many(most == null ? 0 : most, "day");
        if (most == null) return "at least " + Age.many(least, "day");
        if (!least.equals(most)) return "between " + least + " and " + Age.many(most, "day");
        return least == 0 ? "the same day" : Age.many(least, "day");
    }
}
