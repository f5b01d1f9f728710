package candour.testing;

import candour.platform.kafka.Topics;
import candour.platform.log.EventJson;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells on a real broker what other services tell, record for record as their contracts have it; and hears what the one
 * under test tells.
 */
public final class Broker {

    private static final AtomicLong LEAF = new AtomicLong(100);

    private Broker() {}

    /** Tells the contract's golden example, with these fields instead. Answers the event's id. */
    public static UUID tell(String service, String name, UUID key, Map<String, ?> instead) {
        var data = example(service, "candour." + service + "." + name + ".v1");
        data.putAll(instead);
        return say(service, name, key, data);
    }

    /** Tells exactly this. Answers the event's id. */
    public static UUID say(String service, String name, UUID key, Map<String, Object> data) {
        var topic = topic("candour." + service + ".v1");
        var type = "candour." + service + "." + name + ".v1";
        var id = UUID.randomUUID();
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers()));
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers()), new StringSerializer(), new StringSerializer())) {
            Topics.ensure(admin, List.of(topic), 6, (short) 1);
            var record = new ProducerRecord<>(
                    topic, key.toString(), EventJson.mapper().writeValueAsString(data));
            var headers = Map.of(
                    "ce_specversion",
                    "1.0",
                    "ce_id",
                    id.toString(),
                    "ce_type",
                    type,
                    "ce_source",
                    "candour/" + service,
                    "ce_subject",
                    key.toString(),
                    "ce_time",
                    Instant.now().toString(),
                    "ce_dataschema",
                    "urn:candour:schema:" + type,
                    "ce_sequence",
                    Long.toString(LEAF.incrementAndGet()),
                    "ce_correlationid",
                    id.toString(),
                    "content-type",
                    "application/json");
            headers.forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that service has told so far: types, and all that stands in the records. */
    public static List<String> told(String service) {
        var told = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic("candour." + service + ".v1")).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> told.add(new String(
                                        record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)
                                + " " + record.value()));
            }
        }
        return told;
    }

    /** The golden example of a neighbour's public event. */
    public static Map<String, Object> example(String service, String type) {
        var file = "/contract/" + service + "/events/" + type + ".example.json";
        try (var in = Objects.requireNonNull(Broker.class.getResourceAsStream(file), file)) {
            return EventJson.mapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    private static String topic(String name) {
        return ConfigProvider.getConfig().getValue("candour.topics.prefix", String.class) + name;
    }
}
