package candour.chronology.silence;

import candour.chronology.time.EventTime;
import java.util.UUID;

/** Something that breaks a silence, at a time that may be uncertain: an entry, or an entry in which the child was seen. */
public record Sighting(UUID entryId, String agency, EventTime when, Strength strength) {
    /** Whether it counts for what is looked for. */
    public enum Strength {
        YES,
        /** What was written leaves it open. */
        PERHAPS
    }
}
