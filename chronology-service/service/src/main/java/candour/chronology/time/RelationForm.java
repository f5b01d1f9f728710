package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Before, after, by or since a time: one end is known, the other stays open. */
record RelationForm(DateForm times) implements DateForm {
    private static final Pattern WORD = Pattern.compile(
            "(before|prior to|pre|<|after|following|post|>|by|until|till|up to|no later than|not later than|since|from|onwards from|\\.\\./)[ -]?(.+?)( onwards)?");
    private static final Pattern OPEN_END = Pattern.compile("(.+?)(?:/\\.\\.| onwards)");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher open = OPEN_END.matcher(words);
        Matcher word = WORD.matcher(words);
        if (word.matches()) return related(word.group(1), times.read(Tidy.filler(word.group(2)), rules));
        return open.matches()
                ? related("since", times.read(Tidy.filler(open.group(1)), rules))
                : DateFound.NOT_THIS_WAY;
    }

    private static DateFound related(String word, DateFound found) {
        if (!(found instanceof Span span)) return found;
        LocalDate from = span.from();
        LocalDate until = span.until();
        if (from == null || until == null) return DateFound.NOT_THIS_WAY;
        return switch (word) {
            case "before", "prior to", "pre", "<" -> open(null, from, span);
            case "by", "until", "till", "up to", "no later than", "not later than", "../" -> open(null, until, span);
            case "after", "following", "post", ">" -> open(until, null, span);
            default -> open(from, null, span);
        };
    }

    private static Span open(
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until,
            Span of) {
        Set<Flag> flags = of.flags();
        if (until != null) return new Span(null, until, until, Precision.OPEN, "../" + until.minusDays(1), flags);
        LocalDate start = Objects.requireNonNull(from);
        return new Span(start, null, start, Precision.OPEN, start + "/..", flags);
    }
}
