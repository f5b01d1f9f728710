package candour.platform.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker's clients, set up so that nothing is lost and nothing is made by itself. */
final class Clients {

    private Clients() {}

    /**
     * Acknowledged by all replicas and in order. A batch does not expire in the producer while the relay still waits
     * for it: an expired batch followed by a delivered one would turn the order of a key round.
     */
    static KafkaProducer<String, byte[]> producer(KafkaSettings settings, String client) {
        var properties = common(settings, client);
        properties.put("acks", "all");
        properties.put("enable.idempotence", true);
        properties.put("linger.ms", 0);
        properties.put("max.block.ms", 5_000);
        properties.put("request.timeout.ms", 5_000);
        properties.put("delivery.timeout.ms", 600_000);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** Keys stay bytes, so that a strange one cannot stop the consumer. */
    static KafkaConsumer<byte[], byte[]> consumer(KafkaSettings settings, String client, String group) {
        var properties = common(settings, client);
        properties.put("group.id", group);
        properties.put("enable.auto.commit", false);
        properties.put("auto.offset.reset", "earliest");
        properties.put("allow.auto.create.topics", false);
        properties.put("partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        properties.put("max.poll.records", 200);
        properties.put("fetch.max.bytes", 8 * 1024 * 1024);
        properties.put("session.timeout.ms", 10_000);
        properties.put("heartbeat.interval.ms", 1_000);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static Admin admin(KafkaSettings settings, String client) {
        var properties = common(settings, client);
        properties.put("request.timeout.ms", 5_000);
        properties.put("default.api.timeout.ms", 10_000);
        return Admin.create(properties);
    }

    private static Map<String, Object> common(KafkaSettings settings, String client) {
        var properties = new HashMap<String, Object>(settings.connection());
        properties.put("client.id", client);
        properties.put("metadata.max.age.ms", 5_000);
        properties.put("reconnect.backoff.ms", 50);
        properties.put("reconnect.backoff.max.ms", 1_000);
        properties.put("enable.metrics.push", false);
        return properties;
    }
}
