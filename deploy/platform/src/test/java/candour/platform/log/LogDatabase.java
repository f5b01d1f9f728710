package candour.platform.log;

import candour.local.Login;
import candour.local.SharedServers;
import candour.platform.log.Append.NewEvent;
import candour.platform.log.Append.Request;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A database of its own for one test, migrated by the owner, with a log over it as the application role. */
final class LogDatabase implements AutoCloseable {

    static final EventTypes TYPES = EventTypes.of(List.of(NoteEvent.class));
    static final Provenance SOMEONE = new Provenance(
            "person-1", "health-board", "CHAIR", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null);

    final candour.local.Database database;
    final AgroalDataSource pool;
    final MeterRegistry meters = new SimpleMeterRegistry();
    final LogMetrics metrics = new LogMetrics(meters);
    final PostgresLog log;

    LogDatabase(String name) {
        database = SharedServers.ofThisJvm().freshDatabase(name);
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", database.application().username()))
                .load()
                .migrate();
        pool = pool(24);
        log = new PostgresLog(pool, TYPES, metrics);
    }

    AgroalDataSource pool(int size) {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(size)
                            .acquisitionTimeout(Duration.ofSeconds(10))
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(
                                            database.application().username()))
                                    .credential(new SimplePassword(
                                            database.application().password())))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Connection asOwner() throws SQLException {
        return connect(database.owner());
    }

    Connection asApplication() throws SQLException {
        return connect(database.application());
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.username(), login.password());
    }

    static StreamName note(Object id) {
        return new StreamName("note", id.toString());
    }

    static NewEvent added(StreamName stream, String word) {
        return new NewEvent(UUID.randomUUID(), stream, new NoteEvent.NoteAdded(UUID.randomUUID(), word));
    }

    static NewEvent closed(StreamName stream) {
        return new NewEvent(UUID.randomUUID(), stream, new NoteEvent.NoteClosed(UUID.randomUUID()));
    }

    static Append write(StreamName stream, long expected, String... words) {
        return append(
                Map.of(stream, expected),
                Map.of(),
                null,
                java.util.Arrays.stream(words).map(word -> added(stream, word)).toArray(NewEvent[]::new));
    }

    static Append append(
            Map<StreamName, Long> expected,
            Map<StreamName, Long> guards,
            @Nullable Request request,
            NewEvent... events) {
        return new Append(List.of(events), expected, guards, SOMEONE, request);
    }

    long number(String sql) throws SQLException {
        try (var connection = asOwner();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Orders everything that can be ordered, without a sequencer running. */
    long order() throws SQLException {
        try (var connection = asApplication();
                var rows = connection.createStatement().executeQuery("select count(*) from log.sequence(1000000)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
