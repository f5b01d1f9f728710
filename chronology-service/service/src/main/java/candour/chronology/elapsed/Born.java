package candour.chronology.elapsed;

import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day somebody was born, as far as it is known.
 *
 * @param latest the last day it can have been, inclusive
 */
public record Born(LocalDate earliest, LocalDate latest) {
    public static Born on(LocalDate day) {
        return new Born(day, day);
    }

    /** As it was written down; null when it cannot be told, or when the writer doubted it. */
    public static @Nullable Born read(@Nullable String written, int latestYear) {
        if (written == null) return null;
        try {
            return on(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return EventTimeReader.read(written, ReadingRules.dayFirst(latestYear)) instanceof Reading.Understood known
                            && known.when().earliest() != null
                            && known.when().latest() != null
                            && !known.when().dateDoubted()
                    ? new Born(
                            Days.first(known.when().earliest()),
                            Days.last(known.when().latest()))
                    : null;
        }
    }
}
