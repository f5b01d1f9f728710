package candour.chronology.imports;

import candour.platform.log.EventJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry in the clear. Lives in memory only, between the edge and the seal; what is kept is one sealed value per entry.
 *
 * @param date as written, with the time and the end as written
 * @param event what happened
 * @param source where it is recorded
 * @param action what was done about it, or why nothing was
 */
public record Account(
        String date,
        String event,
        String source,
        @Nullable String action,
        @Nullable String professional,
        @Nullable String person,
        @Nullable String childSeen,
        @Nullable String comment) {

    /** What is sealed. */
    public static final String KIND = "chronology-entry";

    public String toJson() {
        try {
            return EventJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An account cannot be written", e);
        }
    }

    public static Account fromJson(String json) {
        try {
            return EventJson.mapper().readValue(json, Account.class);
        } catch (JsonProcessingException _) {
            // The cause would quote the words.
            throw new IllegalStateException("An account cannot be read");
        }
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Account[…]";
    }
}
