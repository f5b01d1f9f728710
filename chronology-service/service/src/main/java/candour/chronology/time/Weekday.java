package candour.chronology.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Monday 22 May 2016": the name of the day is taken off, and compared with the date afterwards. */
record Weekday(@Nullable DayOfWeek named, String rest) {
    private static final Pattern NAME = Pattern.compile(
            "\\b(mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?");

    static Weekday in(String words) {
        Matcher name = NAME.matcher(words);
        if (!name.find() || words.contains("easter") || words.contains("good friday")) return new Weekday(null, words);
        String three = name.group(1).substring(0, 3);
        for (DayOfWeek day : DayOfWeek.values())
            if (day.name().toLowerCase(Locale.ROOT).startsWith(three))
                return new Weekday(
                        day,
                        Tidy.filler((words.substring(0, name.start()) + words.substring(name.end()))
                                .replaceAll("\\s+", " ")
                                .strip()));
        return new Weekday(null, words);
    }
}
