package candour.platform.kafka;

import java.time.Instant;
import java.util.UUID;

/**
 * A public event as it arrived.
 *
 * @param eventId the producer's event id
 * @param key the review's id
 * @param recordedAt when the producer recorded it ({@code ce_time}, UTC)
 * @param sequence the producer's leaf index
 */
public record Received<D>(UUID eventId, String key, Instant recordedAt, long sequence, D data) {}
