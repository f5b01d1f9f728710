package candour.platform.kafka;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled, as an operator sees it. Its content is not shown: topics carry references only,
 * and a record from elsewhere may carry anything.
 *
 * @param key the review's id, or null when the record had no key that could be used
 * @param recordId the event's id, or a digest of a record without one
 * @param sequence the producer's leaf index, or -1 when the record does not say
 * @param cause why it could not be handled; null for one that only waits
 * @param detail the rule, the field or the place in the code; never a quotation
 * @param tries how often it was taken up, each time with several attempts
 * @param nextTryAt when it is tried again by itself, or null when only an operator does
 * @param held how many later records of its key wait behind it
 */
public record DeadLetter(
        UUID id,
        String topic,
        @Nullable String key,
        String recordId,
        long sequence,
        @Nullable String type,
        int partition,
        long offset,
        State state,
        @Nullable Cause cause,
        @Nullable String detail,
        int tries,
        @Nullable Instant nextTryAt,
        Instant arrivedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable DiscardReason reason,
        @Nullable String reference,
        int held) {

    /** Where it stands. */
    public enum State {
        /** It holds its key. */
        OPEN,
        /** It waits behind an open one. */
        HELD,
        /** It was tried again and handled. */
        RETRIED,
        /** It had waited, and was handled after the open one was settled. */
        RELEASED,
        /** An operator decided that nothing follows from it. */
        DISCARDED
    }

    /** Why nothing is to follow from a record: a code, because free text might hold personal data. */
    public enum DiscardReason {
        NOT_FROM_A_NEIGHBOUR,
        UNREADABLE,
        OVERTAKEN_BY_LATER_FACTS,
        DONE_BY_HAND,
        NOT_APPLICABLE_HERE
    }
}
