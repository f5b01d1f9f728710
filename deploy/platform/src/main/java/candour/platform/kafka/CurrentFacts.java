package candour.platform.kafka;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A review's present facts, asked of the service that owns them. Acts that cannot be taken back (send, disclose, present,
 * publish, release) are decided on these and not on a copy (ruling R14).
 */
public interface CurrentFacts {

    /**
     * Asks now, and waits at most 2 seconds.
     *
     * @throws CannotConfirm when there is no usable answer: the act is not done
     */
    ReviewFacts of(String reviewId);

    /**
     * @param leafIndex the owner's leaf index the facts were read at: stored in the event of the act
     * @param facts status, parallel processes, holds, assignments
     */
    record ReviewFacts(long leafIndex, JsonNode facts) {}
}
