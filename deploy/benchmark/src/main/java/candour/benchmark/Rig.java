package candour.benchmark;

import candour.benchmark.Entry.EntryAdded;
import candour.chronology.entry.EntryEvent;
import candour.local.Database;
import candour.local.Databases;
import candour.platform.command.AxonCommands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.log.EventTypes;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.log.Provenance;
import candour.platform.log.Sequencer;
import candour.platform.log.StreamName;
import candour.proof.SigningKey;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;

/** A log of its own for one measurement, on the durable PostgreSQL all measurements share. */
final class Rig implements AutoCloseable {

    static final SigningKey KEY = SigningKey.generate("candour.bench/log");
    static final String PAYLOAD = "x".repeat(120);
    private static final int EVENTS_OF_A_LEDGER = 10;

    final Database database;
    final AgroalDataSource pool;
    final PostgresLog log;
    private final LogMetrics metrics = new LogMetrics(new SimpleMeterRegistry());

    Rig(Databases databases, String name) throws SQLException {
        this(databases, name, List.of(Entry.LedgerEvent.class, Entry.GateEvent.class));
    }

    /** A log of chronology entries. */
    static Rig ofChronology(Databases databases, String name) throws SQLException {
        return new Rig(databases, name, List.of(EntryEvent.class));
    }

    private Rig(Databases databases, String name, List<Class<?>> events) throws SQLException {
        database = databases.fresh(name);
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", database.application().username()))
                .load()
                .migrate();
        pool = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(settings -> settings.maxSize(24)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                .jdbcProperty("prepareThreshold", "1")
                                .principal(
                                        new NamePrincipal(database.application().username()))
                                .credential(new SimplePassword(
                                        database.application().password())))));
        log = new PostgresLog(pool, EventTypes.of(events), metrics);
        try (var owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("create table raw (id bigint generated always as identity, a uuid, b bytea)");
        }
    }

    Sequencer sequencer() {
        return new Sequencer(log, KEY, null, metrics);
    }

    AxonCommands commands(long remembered) {
        return new AxonCommands(log, List.of(Entry.LEDGER, Entry.GATE), List.of(Entry.ADDING), remembered, List.of());
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(),
                database.owner().username(),
                database.owner().password());
    }

    static Envelope somebody() {
        var id = Ids.next();
        return Envelope.of(new Provenance("person-1", "ORG", "CHAIR", id, id, id, null));
    }

    /** A client of the raw limit: one prepared INSERT, then COMMIT; two round trips. */
    Callable<?> raw() throws Exception {
        var connection = owner();
        connection.setAutoCommit(false);
        var insert = connection.prepareStatement("insert into raw (a, b) values (?, ?)");
        var bytes = PAYLOAD.getBytes(StandardCharsets.UTF_8);
        return () -> {
            insert.setObject(1, Ids.next());
            insert.setBytes(2, bytes);
            insert.executeUpdate();
            connection.commit();
            return null;
        };
    }

    /** A client that appends one event after another, each with a guard; ten go to each ledger. */
    Callable<?> appending() {
        UUID gate = Ids.next();
        StreamName guard = Entry.GATE.stream(gate);
        int[] turn = {0};
        UUID[] ledger = {gate};
        return () -> {
            int sequence = turn[0]++ % EVENTS_OF_A_LEDGER;
            if (sequence == 0) {
                ledger[0] = Ids.next();
            }
            var event = new EntryAdded(ledger[0], gate, PAYLOAD);
            var stream = Entry.LEDGER.streamOf(event);
            return log.append(new Append(
                    List.of(new Append.NewEvent(Ids.next(), stream, event)),
                    Map.of(stream, sequence - 1L),
                    Map.of(guard, -1L),
                    somebody().provenance(),
                    null));
        };
    }

    long stored() throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("select count(*) from log.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until everything stored has its place. */
    void awaitOrdered() throws Exception {
        long stored = stored();
        while (log.size() < stored) {
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
