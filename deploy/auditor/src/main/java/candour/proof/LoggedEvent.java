package candour.proof;

import java.util.UUID;

/**
 * One event as the log stores it.
 *
 * @param index leaf index: its gapless place in the whole log, from 0
 * @param id the event's own id
 * @param stream the stream it belongs to; never holds a control character
 * @param sequence its gapless place in that stream, from 0
 * @param type the stable stored name, never a class name
 * @param revision the revision of that type's shape
 * @param recordedAt microseconds since 1970-01-01T00:00:00 UTC, by the database's clock
 * @param metadata the stored bytes, exactly as hashed; not to be changed
 * @param payload the stored bytes, exactly as hashed; not to be changed
 */
public record LoggedEvent(
        long index,
        UUID id,
        String stream,
        long sequence,
        String type,
        int revision,
        long recordedAt,
        byte[] metadata,
        byte[] payload) {}
