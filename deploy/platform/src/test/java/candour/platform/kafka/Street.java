package candour.platform.kafka;

import candour.local.SharedServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** What lies between the houses of a test: topics behind a prefix of its own on a real broker. */
final class Street {

    final KafkaSettings settings;
    private final String topic;

    Street() {
        this(SharedServers.ofThisJvm().kafkaBootstrapServers(), 4);
    }

    Street(String bootstrapServers, int partitions) {
        var prefix = "k" + UUID.randomUUID().toString().substring(0, 8) + ".";
        settings = KafkaSettings.at(bootstrapServers)
                .prefixed(prefix)
                .topics(partitions, (short) 1)
                .tryingLater(List.of());
        topic = settings.atBroker(Parcels.TOPIC);
        try (var admin = Clients.admin(settings, "test")) {
            Topics.ensure(admin, List.of(topic), partitions, (short) 1);
        }
    }

    void loseTopic() {
        try (var admin = Clients.admin(settings, "test")) {
            admin.deleteTopics(List.of(topic)).all().get();
            await("the topic is gone", () -> !Topics.described(admin, List.of(topic))
                    .containsKey(topic));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void makeTopic(int partitions) {
        try (var admin = Clients.admin(settings, "test")) {
            Topics.ensure(admin, List.of(topic), partitions, (short) 1);
        }
    }

    /** Commits one offset on every partition. */
    void commit(String group, long offset, String metadata) {
        try (var admin = Clients.admin(settings, "test")) {
            var partitions = Topics.described(admin, List.of(topic)).get(topic).partitions();
            admin.alterConsumerGroupOffsets(
                            group,
                            partitions.stream()
                                    .collect(Collectors.toMap(
                                            each -> new TopicPartition(topic, each.partition()),
                                            _ -> new OffsetAndMetadata(offset, metadata))))
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on the topic, partition by partition, heartbeats left out. */
    List<ConsumerRecord<byte[], byte[]>> records() {
        return allRecords().stream()
                .filter(record -> !Heartbeats.is(text(record, "ce_type")))
                .toList();
    }

    List<ConsumerRecord<byte[], byte[]>> allRecords() {
        try (var consumer = Clients.consumer(settings, "look", "look-" + UUID.randomUUID())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    List<String> ids() {
        return records().stream().map(record -> text(record, "ce_id")).toList();
    }

    static String text(ConsumerRecord<?, ?> record, String header) {
        var found = record.headers().lastHeader(header);
        return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }

    /** A parcel as the relay would write it. */
    static Letter parcel(UUID review, int number) {
        return new Letter(
                review.toString().getBytes(StandardCharsets.UTF_8),
                new java.util.TreeMap<>(Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.nameUUIDFromBytes((review + "/" + number).getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "ce_source",
                        "candour/review",
                        "ce_type",
                        Parcels.TYPE,
                        "ce_time",
                        "2026-03-01T10:00:00Z",
                        "ce_sequence",
                        Integer.toString(number),
                        "content-type",
                        "application/json")),
                ("{\"number\":" + number + ",\"mark\":\"plain\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** A record to be put on the topic, with whatever is wrong about it. */
    record Letter(byte @Nullable [] key, java.util.SortedMap<String, String> headers, byte @Nullable [] value) {

        Letter with(String header, String value) {
            var changed = new java.util.TreeMap<>(headers);
            changed.put(header, value);
            return new Letter(key, changed, this.value);
        }

        Letter without(String header) {
            var changed = new java.util.TreeMap<>(headers);
            changed.remove(header);
            return new Letter(key, changed, value);
        }

        Letter keyed(byte @Nullable [] other) {
            return new Letter(other, headers, value);
        }

        Letter saying(byte @Nullable [] other) {
            return new Letter(key, headers, other);
        }

        Letter saying(String other) {
            return saying(other.getBytes(StandardCharsets.UTF_8));
        }
    }

    void drop(Letter... letters) {
        drop(List.of(letters));
    }

    void drop(List<Letter> letters) {
        var properties = new java.util.HashMap<String, Object>(settings.connection());
        properties.put("max.request.size", 2_000_000);
        try (var producer = new org.apache.kafka.clients.producer.KafkaProducer<>(
                properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var letter : letters) {
                var record = new ProducerRecord<>(topic, letter.key(), letter.value());
                letter.headers().forEach((name, value) -> record.headers()
                        .add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
                producer.send(record);
            }
            producer.flush();
        }
    }

    static void await(String what, BooleanSupplier condition) {
        var giveUp = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("It did not come about that " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
