package candour.platform.log.http;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sequenced events, in leaf order. Written byte by byte for auditors; this record only describes it.
 *
 * @param next where the next page begins, or null
 */
record EventsAnswer(List<StoredEvent> events, @Nullable Long next) {

    /**
     * One event as it is stored.
     *
     * @param index its leaf
     * @param recordedAt microseconds since 1970, UTC
     * @param metadata base64
     * @param payload base64, exactly as hashed
     * @param leaf its leaf hash, hexadecimal
     */
    record StoredEvent(
            long index,
            UUID id,
            String stream,
            long sequence,
            String type,
            int revision,
            long recordedAt,
            String metadata,
            String payload,
            String leaf) {}
}
