package candour.chronology.timeline;

import candour.chronology.time.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a merged chronology.
 *
 * @param number its place in the merged chronology, from 1
 * @param lane whose entry it is
 * @param words what happened, as the reader may have it; null where words were not asked for
 */
public record TimelineEntry(
        int number, String lane, EventTime when, @Nullable String words) {
    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "TimelineEntry[" + number + "]";
    }
}
