package candour.chronology.time;

import candour.chronology.time.DateFound.Asked;
import candour.chronology.time.DateFound.Span;
import candour.chronology.time.Problem.Code;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.Reading.Unread;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a person wrote about when something happened: a date cell, and a time cell where there is one. Never guesses, never throws. */
public final class EventTimeReader {
    /** Longer than anybody writes a date; what is longer is not read at all, so that no text can keep the reader busy. */
    static final int LONGEST = 120;

    private static final Set<String> NOT_KNOWN = Set.of(
            "unknown",
            "not known",
            "n/k",
            "nk",
            "undated",
            "date unknown",
            "no date",
            "date not known",
            "not recorded",
            "n/a",
            "?",
            "??",
            "xxxx");
    private static final DateReader DATES = new DateReader();

    private EventTimeReader() {}

    public static Reading read(String date, ReadingRules rules) {
        return read(date, null, rules);
    }

    /** @param time the cell of a separate time column, if the file has one */
    public static Reading read(String date, @Nullable String time, ReadingRules rules) {
        boolean timed = time != null && !time.isBlank();
        String written = timed ? date + " " + time : date;
        if (date.isBlank()) return unread(written, Code.EMPTY, "There is no date here. When was it?");
        if (written.length() > LONGEST)
            return unread(written, Code.TOO_LONG, "This is too long to be a date. Which part of it says when it was?");
        String tidy = Tidy.of(date);
        if (NOT_KNOWN.contains(tidy))
            return new Understood(
                    written,
                    EventTime.undated(),
                    List.of(new Problem(Code.UNDATED, "Is anything known about when it was?")));
        if (!timed) {
            Optional<EventTime> machine = MachineForm.iso(tidy);
            if (machine.isPresent()) return new Understood(written, machine.get(), List.of());
        }
        Weekday weekday = Weekday.in(tidy);
        return switch (whole(weekday.rest(), rules)) {
            case Span span ->
                Answer.of(written, span, Doubts.in(weekday.rest()).aboutDate(), timed ? Tidy.of(time) : null, weekday);
            case Asked asked ->
                timed ? new Unread(written, asked.problem()) : split(written, weekday, rules, asked.problem());
            case DateFound.NotThisWay _ ->
                split(
                        written,
                        weekday,
                        rules,
                        new Problem(Code.NOT_UNDERSTOOD, "This could not be read as a date. When was it?"));
        };
    }

    private static DateFound whole(String words, ReadingRules rules) {
        DateFound found = DATES.read(words, rules);
        return found instanceof Span
                ? found
                : better(DATES.read(Doubts.in(words).rest(), rules), found);
    }

    private static DateFound better(DateFound found, DateFound otherwise) {
        return found instanceof DateFound.NotThisWay ? otherwise : found;
    }

    /** One cell may hold a day and a time, in either order. */
    private static Reading split(String written, Weekday weekday, ReadingRules rules, Problem otherwise) {
        String[] words = weekday.rest().split(" ");
        for (int cut = 1; cut < words.length; cut++) {
            String left = Tidy.filler(String.join(" ", List.of(words).subList(0, cut)));
            String right = Tidy.filler(String.join(" ", List.of(words).subList(cut, words.length)));
            for (String[] pair : new String[][] {{left, right}, {right, left}})
                if (whole(pair[0], rules) instanceof Span span
                        && Overnight.orTime(pair[1], span, false).isPresent())
                    return Answer.of(written, span, Doubts.in(pair[0]).aboutDate(), pair[1], weekday);
        }
        return new Unread(written, otherwise);
    }

    private static Reading unread(String written, Code code, String question) {
        return new Unread(written, new Problem(code, question));
    }
}
