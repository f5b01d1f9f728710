package candour.platform.kafka;

import candour.platform.log.LoggedEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes public events as CloudEvents 1.0 in binary mode: attributes as headers, the data as the record's value. */
final class CloudRecords {

    private final URI source;
    private final KafkaSettings settings;
    private final ObjectMapper json;

    CloudRecords(String service, KafkaSettings settings, ObjectMapper json) {
        this.source = URI.create("candour/" + service);
        this.settings = settings;
        this.json = json;
    }

    /** A public event, with the id, time and leaf index of the private one it is made from. */
    ProducerRecord<String, byte[]> event(String topic, PublicEvent event, LoggedEvent from) {
        if (!Keys.isReference(event.key())) {
            throw new IllegalStateException("The key of a " + event.type() + " is not a reference");
        }
        var cloud = cloud(from.eventId(), event.type(), event.key(), from.recordedAt(), from.leafIndex(), event.data())
                .withExtension("correlationid", from.metadata().correlationId().toString())
                .withExtension("causationid", from.metadata().causationId().toString());
        String trace = from.metadata().traceparent();
        if (trace != null) {
            cloud.withExtension("traceparent", trace);
        }
        return write(topic, null, event.key(), cloud.build());
    }

    /** A heartbeat for one partition: every event up to and including this leaf has been sent before it. */
    ProducerRecord<String, byte[]> heartbeat(String topic, int partition, long leafIndex, Instant now) {
        var data = Map.of("leafIndex", leafIndex);
        var cloud = cloud(UUID.randomUUID(), Heartbeats.typeFor(topic), Heartbeats.KEY, now, leafIndex, data);
        return write(topic, partition, Heartbeats.KEY, cloud.build());
    }

    private io.cloudevents.core.v1.CloudEventBuilder cloud(
            UUID id, String type, String subject, Instant time, long sequence, Object data) {
        return CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(source)
                .withType(type)
                .withSubject(subject)
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("urn:candour:schema:" + type))
                .withData("application/json", bytes(type, data))
                .withExtension("sequence", Long.toString(sequence));
    }

    private ProducerRecord<String, byte[]> write(
            String topic, @Nullable Integer partition, String key, CloudEvent event) {
        return KafkaMessageFactory.createWriter(settings.atBroker(topic), partition, key)
                .writeBinary(event);
    }

    private byte[] bytes(String type, Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of a " + type + " cannot be written as JSON", e);
        }
    }
}
