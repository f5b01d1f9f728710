package candour.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What this caller may do now with what was read, or why not, from the same rule code that will decide it.
 *
 * @param name for example {@code record-contact}
 * @param method the HTTP method
 * @param href where
 * @param allowed whether it would be accepted now
 * @param reason why not, in plain words, or null
 * @param rule the rule that stands against it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(
        String name,
        String method,
        String href,
        boolean allowed,
        @Nullable String reason,
        @Nullable String rule) {

    /**
     * Something a resource offers.
     *
     * @param operation its access matrix row
     * @param command what would be sent, to ask the rules; null when only access decides
     */
    public record Offer(
            String name,
            String method,
            String href,
            String operation,
            @Nullable Object command) {

        /** The same, judged by the rules with this command. */
        public Offer trying(Object command) {
            return new Offer(name, method, href, operation, command);
        }
    }

    /** Begins an offer. */
    public static Offer offer(String name, String method, String href, String operation) {
        return new Offer(name, method, href, operation, null);
    }
}
