package candour.chronology.fuzz;

import candour.chronology.time.DateOrder;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Problem;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Whatever is written as a date and a time: the reader answers, keeps the words, and says something about them. */
public final class ReadingFuzz {
    private static final int LONGEST = 400;

    private ReadingFuzz() {}

    /** Called by Jazzer with whatever it has thought of. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var rules = new ReadingRules(data.pickValue(DateOrder.values()), data.consumeInt(1990, 2100));
        var time = data.consumeBoolean() ? data.consumeString(40) : null;
        var written = data.consumeString(LONGEST);
        var read = EventTimeReader.read(written, time, rules);
        if (!read.asWritten().startsWith(written)) {
            throw new AssertionError("The words were changed");
        }
        switch (read) {
            case Reading.Understood known -> honest(known.when());
            case Reading.Unread unread -> asked(unread);
        }
    }

    private static void honest(EventTime when) {
        if (when.words().isBlank() || when.expression().value().isBlank()) {
            throw new AssertionError("A reading without words");
        }
        if (when.earliest() != null && when.latest() != null && !when.earliest().isBefore(when.latest())) {
            throw new AssertionError("It ends before it begins: " + when.expression());
        }
    }

    private static void asked(Reading.Unread unread) {
        if (unread.problems().isEmpty()) {
            throw new AssertionError("Neither read nor asked about");
        }
        for (Problem problem : unread.problems()) {
            if (!problem.question().contains("?")) {
                throw new AssertionError("Not a question: " + problem.question());
            }
        }
    }
}
