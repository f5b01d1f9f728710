package candour.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import candour.local.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends every record of the four topics a second time, as it was, shortly after the first: what Kafka may do by itself. */
final class Doubler implements AutoCloseable {
    private static final String MARK = "test_doubled";

    private final String servers;
    private final AtomicLong doubled = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().name("doubler").unstarted(this::run);
    private volatile boolean ends;
    private volatile RuntimeException trouble;

    Doubler(String servers) {
        this.servers = servers;
        thread.start();
    }

    /** How many were sent again so far. */
    long doubled() {
        return doubled.get();
    }

    private void run() {
        Map<String, Object> reading = Map.of(
                "bootstrap.servers", servers,
                "group.id", "doubler",
                "auto.offset.reset", "earliest",
                "metadata.max.age.ms", "1000");
        Map<String, Object> writing = Map.of("bootstrap.servers", servers, "acks", "all");
        try (var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            consumer.subscribe(Topics.PUBLIC);
            while (!ends) {
                for (var first : consumer.poll(Duration.ofMillis(200))) {
                    if (first.headers().lastHeader(MARK) == null) {
                        var second = new ProducerRecord<>(
                                first.topic(), first.partition(), first.key(), first.value(), first.headers());
                        second.headers().add(MARK, "yes".getBytes(UTF_8));
                        producer.send(second);
                        doubled.incrementAndGet();
                    }
                }
            }
        } catch (RuntimeException e) {
            trouble = e;
        }
    }

    /** Fails when it could not go on to the end. */
    @Override
    public void close() throws InterruptedException {
        ends = true;
        thread.join();
        if (trouble != null) {
            throw trouble;
        }
    }
}
