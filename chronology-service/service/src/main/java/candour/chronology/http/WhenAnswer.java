package candour.chronology.http;

import candour.chronology.time.Doubt;
import candour.chronology.time.EventTime;
import candour.chronology.time.Flag;
import candour.chronology.time.Precision;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as it was understood.
 *
 * @param expression EDTF
 * @param earliest UTC, inclusive; absent when open
 * @param latest UTC, exclusive; absent when open
 * @param words how it was read, in plain English
 */
public record WhenAnswer(
        String expression,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        Precision precision,
        Set<Doubt> doubts,
        Set<Flag> flags,
        String words) {

    static WhenAnswer of(EventTime when) {
        return new WhenAnswer(
                when.expression().value(),
                when.earliest(),
                when.latest(),
                when.precision(),
                when.doubts(),
                when.flags(),
                when.words());
    }
}
