package candour.platform.log;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it stands in the log, at its place in leaf order.
 *
 * @param leafIndex its gapless index, from 0
 * @param sequence its place in its stream, from 0
 * @param recordedAt when the database stored it (microseconds, UTC; {@code log.now()}, ruling R19)
 * @param metadata who recorded it and why it followed
 * @param payload the event itself, upcast and read: a record carrying {@link Stored}, or {@link UnknownEvent}
 */
public record LoggedEvent(
        long leafIndex,
        UUID eventId,
        StreamName stream,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        Provenance metadata,
        Object payload) {}
