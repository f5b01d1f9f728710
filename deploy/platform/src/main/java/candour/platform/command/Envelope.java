package candour.platform.command;

import candour.platform.log.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a command but is no business of the decision.
 *
 * @param provenance who sent it and what it follows from
 * @param expectedVersion from If-Match: the version the caller has seen, or null
 * @param requestKey the idempotency key, unique per caller, or null
 * @param bodyHmac HMAC of the request body, or null when there is no key
 * @param answering whether the sender may take back what somebody else recorded (ruling R3)
 */
public record Envelope(
        Provenance provenance,
        @Nullable Long expectedVersion,
        @Nullable String requestKey,
        byte @Nullable [] bodyHmac,
        boolean answering) {

    /** An envelope of somebody who may take back their own records only. */
    public Envelope(
            Provenance provenance,
            @Nullable Long expectedVersion,
            @Nullable String requestKey,
            byte @Nullable [] bodyHmac) {
        this(provenance, expectedVersion, requestKey, bodyHmac, false);
    }

    /** An envelope without preconditions. */
    public static Envelope of(Provenance provenance) {
        return new Envelope(provenance, null, null, null);
    }

    /** The same from somebody who answers for what others have recorded. */
    public Envelope answeringForOthers() {
        return new Envelope(provenance, expectedVersion, requestKey, bodyHmac, true);
    }

    /** The same with an idempotency key. */
    public Envelope idempotent(String key, byte[] hmac) {
        return new Envelope(provenance, expectedVersion, key, hmac, answering);
    }
}
