package candour.chronology.time;

import candour.chronology.time.Reading.Understood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Something that lasted, with its beginning and its end written in columns of their own. */
public final class Lasting {
    private Lasting() {}

    /** From the earliest the beginning can have been to the latest the end can have been. An end before the beginning is asked about. */
    public static Reading from(Understood begin, Understood end) {
        String written = begin.asWritten() + " - " + end.asWritten();
        List<Problem> problems = new ArrayList<>(begin.problems());
        problems.addAll(end.problems());
        Instant earliest = begin.when().earliest();
        Instant latest = end.when().latest();
        if (earliest == null || latest == null) {
            problems.add(new Problem(
                    Problem.Code.NOT_UNDERSTOOD, "The end could not be joined to the beginning. When did it end?"));
            return new Understood(written, begin.when(), problems);
        }
        Instant ends = end.when().earliest();
        if (!earliest.isBefore(latest) || ends != null && ends.isBefore(earliest)) {
            problems.add(new Problem(
                    Problem.Code.ENDS_BEFORE_IT_STARTS, "It ends before it starts. Which of the two is right?"));
            return new Understood(written, begin.when(), problems);
        }
        if (begin.when().earliest().equals(end.when().earliest())
                && latest.equals(begin.when().latest())) return new Understood(written, begin.when(), problems);
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(begin.when().doubts());
        doubts.addAll(end.when().doubts());
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(begin.when().flags());
        flags.addAll(end.when().flags());
        EventTime when = new EventTime(
                new Expression(first(begin) + "/" + last(end)),
                earliest,
                latest,
                begin.when().placedAt(),
                Precision.LONGER,
                doubts,
                flags);
        return new Understood(written, when, problems);
    }

    private static String first(Understood begin) {
        return begin.when().expression().value().replaceFirst("/.*", "");
    }

    private static String last(Understood end) {
        return end.when().expression().value().replaceFirst(".*/", "");
    }
}
