package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    @TempDir
    Path folder;

    @Test
    void a_killed_broker_comes_back_with_its_records_and_a_lost_folder_comes_back_empty() throws Exception {
        var port = Ports.free();
        try (var broker = start(port)) {
            Topics.make(broker.bootstrapServers(), "", 3);
            send(broker, "told the family");
            broker.process().destroyForcibly();
            broker.process().onExit().get(10, TimeUnit.SECONDS);
        }
        try (var again = start(port)) {
            assertThat(read(again)).containsExactly("told the family");
            again.process().destroyForcibly();
            again.process().onExit().get(10, TimeUnit.SECONDS);
        }
        Folders.delete(folder.resolve("data"));
        try (var empty = start(port)) {
            assertThat(Topics.make(empty.bootstrapServers(), "", 3)).containsAll(Topics.PUBLIC);
            assertThat(read(empty)).isEmpty();
        }
    }

    @Test
    void topics_keep_everything_and_are_never_made_by_accident() throws Exception {
        var servers = SharedServers.ofThisJvm();
        var prefix = servers.freshTopicPrefix();
        try (var admin = Topics.admin(servers.kafkaBootstrapServers())) {
            var review = new ConfigResource(ConfigResource.Type.TOPIC, prefix + "candour.review.v1");
            var config = admin.describeConfigs(List.of(review)).all().get().get(review);
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(admin.describeTopics(List.of(review.name()))
                            .allTopicNames()
                            .get()
                            .get(review.name())
                            .partitions())
                    .hasSize(Topics.PARTITIONS);
            var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            assertThat(admin.describeConfigs(List.of(broker))
                            .all()
                            .get()
                            .get(broker)
                            .get("auto.create.topics.enable")
                            .value())
                    .isEqualTo("false");
        }
        assertThat(Topics.make(servers.kafkaBootstrapServers(), prefix, Topics.PARTITIONS))
                .hasSize(4);
    }

    @Test
    void a_taken_port_is_one_clear_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d is taken: Kafka cannot listen there.", taken.getLocalPort());
        }
    }

    private KafkaBroker start(int port) {
        return KafkaBroker.start(new KafkaOptions(folder.resolve("data"), port, folder.resolve("kafka.log")));
    }

    private static void send(KafkaBroker broker, String text) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("candour.review.v1", 0, null, text.getBytes(StandardCharsets.UTF_8)))
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(KafkaBroker broker) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
        var partition = new TopicPartition("candour.review.v1", 0);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            if (consumer.position(partition)
                    == consumer.endOffsets(List.of(partition)).get(partition)) {
                return List.of();
            }
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
