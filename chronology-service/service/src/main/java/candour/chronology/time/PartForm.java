package candour.chronology.time;

import candour.chronology.time.DateFound.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Early June 2015, late 2014, mid-summer 2013. Where "early" ends is the writer's secret, so the whole period stays possible;
 * the word only decides where the entry is shown among its neighbours.
 */
record PartForm(DateForm periods) implements DateForm {
    private static final Pattern PART =
            Pattern.compile("(early|mid|middle|late|beginning|start|end)[ -](?:in )?(?:of )?(?:the )?(.+)");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher part = PART.matcher(words);
        if (!part.matches()) return DateFound.NOT_THIS_WAY;
        return switch (periods.read(part.group(2), rules)) {
            case Span span
            when span.precision() == Precision.DAY ->
                DateFound.asked(Problem.Code.NOT_UNDERSTOOD, "Is a part of the day meant, or a longer time?");
            case Span span
            when span.from() != null && span.until() != null ->
                span.placedOn(placed(part.group(1), span.from(), span.until())).with(Flag.PART_OF_PERIOD);
            case DateFound other -> other;
        };
    }

    private static LocalDate placed(String part, LocalDate from, LocalDate until) {
        long third = ChronoUnit.DAYS.between(from, until) / 3;
        return switch (part) {
            case "mid", "middle" -> from.plusDays(third);
            case "late", "end" -> from.plusDays(2 * third);
            default -> from;
        };
    }
}
