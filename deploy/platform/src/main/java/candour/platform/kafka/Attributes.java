package candour.platform.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** A record's CloudEvents attributes, all there and well formed. */
record Attributes(
        UUID id,
        String type,
        String source,
        Instant time,
        long sequence,
        @Nullable UUID correlation,
        @Nullable String traceparent,
        byte[] data) {

    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9._-]{1,200}");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9./:_-]{1,200}");

    /** Reads them. @throws Unreadable naming the attribute that is wrong, never its content */
    static Attributes of(Arrived record) {
        var event = event(record);
        if (!TYPE.matcher(event.getType()).matches()) {
            throw new Unreadable("ce_type");
        }
        var source = event.getSource().toString();
        if (!SOURCE.matcher(source).matches()) {
            throw new Unreadable("ce_source");
        }
        if (event.getTime() == null) {
            throw new Unreadable("ce_time");
        }
        var data = event.getData();
        return new Attributes(
                Arrived.uuid(event.getId()).orElseThrow(() -> new Unreadable("ce_id")),
                event.getType(),
                source,
                event.getTime().toInstant(),
                record.sequence().orElseThrow(() -> new Unreadable("ce_sequence")),
                record.header("ce_correlationid").flatMap(Arrived::uuid).orElse(null),
                record.header("ce_traceparent").orElse(null),
                data == null ? new byte[0] : data.toBytes());
    }

    private static CloudEvent event(Arrived record) {
        try {
            var headers = new RecordHeaders();
            record.headers().forEach(headers::add);
            return KafkaMessageFactory.createReader(headers, record.value()).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable("its CloudEvents headers (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Something about a record is not as agreed. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String what) {
            super("Missing or unreadable: " + what, null, false, false);
        }
    }
}
