package candour.platform.kafka;

import candour.local.SharedServers;
import candour.platform.command.AxonCommands;
import candour.platform.command.Envelope;
import candour.platform.log.EventTypes;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.log.Provenance;
import candour.platform.log.Sequencer;
import candour.platform.log.StreamName;
import candour.proof.SigningKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** One service of a test: a database of its own with the real log in it, and the commands of {@link Parcels}. */
final class House implements AutoCloseable {

    final candour.local.Database database;
    final AgroalDataSource pool;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final PostgresLog log;
    final AxonCommands commands;
    final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
    private final Sequencer sequencer;

    House(String name) {
        this(SharedServers.ofThisJvm().freshDatabase(name));
    }

    House(candour.local.Database database) {
        this.database = database;
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", database.application().username()))
                .load()
                .migrate();
        pool = pool();
        var metrics = new LogMetrics(meters);
        log = new PostgresLog(pool, EventTypes.of(List.of(Parcels.ParcelEvent.class)), metrics);
        sequencer = new Sequencer(log, SigningKey.generate("candour/test"), null, metrics);
        commands = new AxonCommands(log, List.of(Parcels.FOLD), Parcels.DECIDERS, 1000, List.of());
    }

    /** Appends parcels of a review, each an event of its own, in one append. */
    void post(UUID review, int from, int upTo) {
        send(new Parcels.Post(review, from, upTo));
    }

    void send(Object command) {
        var id = UUID.randomUUID();
        commands.send(
                command,
                Envelope.of(new Provenance(
                        "person-1",
                        "ORG",
                        "CHAIR",
                        id,
                        id,
                        id,
                        "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01")));
    }

    /** The numbers of the parcels a review has, in the order in which they were stored. */
    List<Integer> numbers(UUID review) {
        return log.stream(new StreamName("parcel", review.toString()), -1).stream()
                .flatMap(event -> switch (event.payload()) {
                    case Parcels.Posted posted -> java.util.stream.Stream.of(posted.number());
                    case Parcels.ReceivedParcel received -> java.util.stream.Stream.of(received.number());
                    default -> java.util.stream.Stream.<Integer>of();
                })
                .toList();
    }

    Relay relay(KafkaSettings settings, Runnable beforeMoving) {
        return new Relay(
                "review",
                Parcels.TOPIC,
                log,
                List.of(Parcels::publish),
                pool,
                json,
                new SimpleMeterRegistry(),
                settings,
                beforeMoving);
    }

    Relay relay(KafkaSettings settings) {
        return relay(settings, () -> {});
    }

    Inbox inbox(KafkaSettings settings, Subscription<?>... subscriptions) {
        return new Inbox(
                "family-liaison", List.of(subscriptions), commands, pool, json, copies(settings), meters, settings);
    }

    Copies copies(KafkaSettings settings) {
        return new Copies(pool, Parcels.TOPIC, settings);
    }

    long number(String sql) {
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password());
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            sequencer.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        pool.close();
    }

    private AgroalDataSource pool() {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(12)
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .acquisitionTimeout(Duration.ofSeconds(5))
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(
                                            database.application().username()))
                                    .credential(new SimplePassword(
                                            database.application().password())))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
