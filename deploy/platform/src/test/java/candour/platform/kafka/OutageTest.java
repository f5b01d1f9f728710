package candour.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Durability;
import candour.local.KafkaBroker;
import candour.local.KafkaOptions;
import candour.local.Login;
import candour.local.Ports;
import candour.local.PostgresOptions;
import candour.local.PostgresServer;
import candour.local.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Issue 2, D1 in small: broker and database are killed in turn and the topic is lost; every event has its effect once. */
@EnabledIfSystemProperty(named = "candour.long", matches = "true", disabledReason = "Takes half a minute")
class OutageTest {

    private final UUID review = UUID.randomUUID();
    private final int kafkaPort = Ports.free();
    private final int postgresPort = Ports.free();

    @TempDir
    Path folder;

    private final Subscription<Parcels.ParcelData> parcels = new Subscription<>(
            Parcels.TOPIC,
            Parcels.TYPE,
            Parcels.ParcelData.class,
            received -> java.util.List.of(new Parcels.Receive(
                    UUID.fromString(received.key()), received.data().number(), -1)));

    @Test
    void whatever_is_killed_nothing_is_lost_repeated_or_given_up() throws Exception {
        var broker = broker();
        var postgres = postgres();
        try {
            var street = new Street(broker.bootstrapServers(), 3);
            try (var producer = new House("outage");
                    var consumer = new House(postgres.databases()
                            .make("outage", new Login("outage_owner", "a1"), new Login("outage_app", "a2")));
                    var relay = producer.relay(street.settings);
                    var inbox = consumer.inbox(street.settings, parcels)) {
                relay.start();
                inbox.start();
                producer.post(review, 0, 20);
                arrived(consumer, 20);

                kill(broker);
                producer.post(review, 20, 40);
                broker = broker();
                arrived(consumer, 40);

                kill(postgres);
                producer.post(review, 40, 60);
                Thread.sleep(1_000);
                postgres = postgres();
                arrived(consumer, 60);
                assertThat(consumer.number("select count(*) from kafka.dead_letter"))
                        .as("an absent database is no fault of a record")
                        .isZero();

                kill(broker);
                delete(folder.resolve("kafka"));
                broker = broker();
                producer.post(review, 60, 70);
                relay.rebuild("operator-1");
                arrived(consumer, 70);
                assertThat(street.ids().stream().distinct()).hasSize(70);
            }
        } finally {
            broker.close();
            postgres.close();
        }
    }

    private void arrived(House consumer, int count) {
        Street.await(count + " have arrived", () -> received(consumer) >= count);
        assertThat(consumer.numbers(review))
                .isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    private int received(House consumer) {
        return consumer.numbers(review).size();
    }

    private KafkaBroker broker() {
        return KafkaBroker.start(new KafkaOptions(folder.resolve("kafka"), kafkaPort, folder.resolve("kafka.log")));
    }

    /** Durable, because a killed server forgets what it acknowledged without writing it. */
    private PostgresServer postgres() {
        return PostgresServer.start(new PostgresOptions(
                folder.resolve("postgres"), postgresPort, "superuser1", Durability.DURABLE, folder.resolve("pg.log")));
    }

    private static void kill(Running server) throws Exception {
        server.process().destroyForcibly();
        server.process().onExit().get(10, TimeUnit.SECONDS);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
