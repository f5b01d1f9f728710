package candour.chronology.time;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: 14:30, 14:30hrs, 1430 hrs, 2pm, approx 2pm, am, overnight, 2-3pm, after 3pm. */
final class TimeReader {
    private static final String ZONE = "(?:\\s?(bst|gmt|utc|z))?";
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s?(am|pm|a\\.m\\.?|p\\.m\\.?|hrs?|hours|h)?\\.?" + ZONE);
    private static final Pattern MILITARY = Pattern.compile("(\\d{2})(\\d{2})\\s?(hrs?|hours|h)\\.?" + ZONE);
    private static final Pattern BARE = Pattern.compile("(\\d{2})(\\d{2})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)" + ZONE);
    private static final Pattern RANGE =
            Pattern.compile("(?:between |from )?(.+?)\\s?(?:-|/| to | and | until )\\s?(.+)");
    private static final Pattern RELATION = Pattern.compile("(before|by|until|after|from|since)\\s(.+)");
    /** Widest sensible bounds, in minutes from midnight, and where the entry is shown. */
    private static final Map<String, TimeSpan> WORDS = Map.ofEntries(
            Map.entry("am", TimeSpan.between(0, 720, 0)),
            Map.entry("a.m.", TimeSpan.between(0, 720, 0)),
            Map.entry("pm", TimeSpan.between(720, 1440, 720)),
            Map.entry("p.m.", TimeSpan.between(720, 1440, 720)),
            Map.entry("early hours", TimeSpan.between(0, 480, 120)),
            Map.entry("morning", TimeSpan.between(0, 720, 540)),
            Map.entry("lunchtime", TimeSpan.between(660, 900, 750)),
            Map.entry("afternoon", TimeSpan.between(720, 1140, 840)),
            Map.entry("evening", TimeSpan.between(960, 1440, 1140)),
            Map.entry("night", TimeSpan.between(0, 1920, 1320)),
            Map.entry("midnight", TimeSpan.between(0, 1440, 0)),
            Map.entry("noon", TimeSpan.minute(720)),
            Map.entry("midday", TimeSpan.minute(720)),
            Map.entry("all day", TimeSpan.between(0, 1440, 0)));

    private TimeReader() {}

    /** @param column true in a column of times, where 1430 alone can be nothing but a time */
    static Optional<TimeSpan> read(String tidy, boolean column) {
        Doubts doubts = Doubts.in(tidy.replaceFirst("^(?:at|@)\\s*", "").replaceFirst("^(?:in )?the ", ""));
        return sure(doubts.rest(), column).map(span -> span.doubted(doubts.aboutTime()));
    }

    private static Optional<TimeSpan> sure(String words, boolean column) {
        Optional<TimeSpan> single = single(words, column);
        if (single.isPresent()) return single;
        Matcher relation = RELATION.matcher(words);
        if (relation.matches()) return single(relation.group(2), column).map(span -> related(relation.group(1), span));
        Matcher range = RANGE.matcher(words);
        return range.matches() ? range(range.group(1), range.group(2), column) : Optional.empty();
    }

    private static Optional<TimeSpan> single(String words, boolean column) {
        TimeSpan named = WORDS.get(words);
        if (named != null) return Optional.of(named);
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) return clock(clock.group(1), clock.group(2), clock.group(3), clock.group(4));
        Matcher military = MILITARY.matcher(words);
        if (military.matches()) return clock(military.group(1), military.group(2), "hrs", military.group(4));
        Matcher bare = BARE.matcher(words);
        if (column && bare.matches()) return clock(bare.group(1), bare.group(2), "hrs", null);
        Matcher hour = HOUR.matcher(words);
        return hour.matches() ? clock(hour.group(1), "00", hour.group(2), hour.group(3)) : Optional.empty();
    }

    private static Optional<TimeSpan> clock(
            String hours,
            String minutes,
            @org.jspecify.annotations.Nullable String half,
            @org.jspecify.annotations.Nullable String zone) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        boolean am = half != null && half.startsWith("a");
        boolean pm = half != null && half.startsWith("p");
        if (minute > 59 || hour > 23 || (am || pm) && (hour == 0 || hour > 12 && am)) return Optional.empty();
        if (am && hour == 12) hour = 0;
        if (pm && hour < 12) hour += 12;
        int at = hour * 60 + minute;
        boolean halfUnknown = half == null && zone == null && hours.length() == 1 && hour > 0;
        TimeSpan span = halfUnknown
                ? new TimeSpan(at, at + 721, at, false, Set.of(), Set.of(Flag.HALF_DAY_NOT_STATED), null)
                : TimeSpan.minute(at);
        return Optional.of(zone == null ? span : span.at(zone.equals("bst") ? ZoneOffset.ofHours(1) : ZoneOffset.UTC));
    }

    private static TimeSpan related(String word, TimeSpan span) {
        return switch (word) {
            case "before" -> TimeSpan.between(0, Math.max(1, span.from()), Math.max(0, span.from() - 1));
            case "by", "until" -> TimeSpan.between(0, span.until(), span.from());
            default -> TimeSpan.between(span.from(), Math.max(TimeSpan.DAY, span.until()), span.from());
        };
    }

    private static Optional<TimeSpan> range(String left, String right, boolean column) {
        Optional<TimeSpan> end = single(right, column);
        if (end.isEmpty()) return Optional.empty();
        String half = right.endsWith("pm") || right.endsWith("am") ? right.substring(right.length() - 2) : "hrs";
        Optional<TimeSpan> begin =
                left.matches("\\d{1,2}([:.]\\d{2})?") ? single(left + half, column) : single(left, column);
        return begin.filter(from -> from.from() < end.get().until())
                .map(from -> TimeSpan.between(from.from(), end.get().until(), from.from()));
    }
}
