package candour.benchmark;

import candour.local.Database;
import candour.local.Databases;
import candour.platform.command.AxonCommands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.EventTypes;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.log.Provenance;
import candour.platform.log.Sequencer;
import candour.proof.SigningKey;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A log of its own for one measurement, on the durable PostgreSQL all measurements share. */
final class Rig implements AutoCloseable {

    private static final SigningKey KEY = SigningKey.generate("candour.bench/log");

    final Database database;
    final AgroalDataSource pool;
    final PostgresLog log;
    private final LogMetrics metrics = new LogMetrics(new SimpleMeterRegistry());

    Rig(Databases databases, String name) {
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
        try {
            pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(settings -> settings.maxSize(40)
                            .acquisitionTimeout(Duration.ofSeconds(10))
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(
                                            database.application().username()))
                                    .credential(new SimplePassword(
                                            database.application().password())))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        log = new PostgresLog(pool, EventTypes.of(List.of(Entry.LedgerEvent.class, Entry.GateEvent.class)), metrics);
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

    @Override
    public void close() {
        pool.close();
    }
}
