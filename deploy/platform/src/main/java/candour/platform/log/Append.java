package candour.platform.log;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one decision wants stored, in one round trip: new events for any number of streams, the version expected
 * of every stream written and of every stream only read, and the request it answers.
 *
 * @param events to be stored, in order
 * @param expected the last sequence of each stream written (-1 when it must not exist yet)
 * @param guards the last sequence of each stream the decision only read
 * @param provenance who and why
 * @param request the idempotency record to store with them, or null
 */
public record Append(
        List<NewEvent> events,
        Map<StreamName, Long> expected,
        Map<StreamName, Long> guards,
        Provenance provenance,
        @Nullable Request request) {

    /** An event to be stored; its type and revision come from {@link Stored}. */
    public record NewEvent(UUID eventId, StreamName stream, Object payload) {}

    /**
     * The request that is answered by this append (ruling R17: an HMAC of the body and references, never the answer).
     *
     * @param key unique per caller, for example {@code person-ref/Idempotency-Key} or {@code inbox/topic/event-id}
     * @param bodyHmac HMAC-SHA-256 of the request's body
     * @param stream the stream whose version was answered
     */
    public record Request(String key, byte[] bodyHmac, StreamName stream) {}
}
