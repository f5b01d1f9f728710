package candour.chronology.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that is shaded.
 *
 * @param lane whose; null for all of them
 * @param from UTC, inclusive
 * @param until UTC, exclusive
 */
public record Shade(@Nullable String lane, Instant from, Instant until, Kind kind) {

    /** Why. Each has a pattern of its own, so that it is told apart in black and white. */
    public enum Kind {
        NO_CONTACT("No entry from this agency"),
        GAP("Information is missing"),
        PAUSE("The review was paused");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Plain English. */
        public String words() {
            return words;
        }

        String pattern() {
            return "shade-" + ordinal();
        }
    }
}
