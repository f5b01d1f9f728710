package candour.platform.sample;

import candour.local.Database;
import candour.local.SharedServers;
import candour.platform.command.AxonCommands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.command.KnownSender;
import candour.platform.log.EventTypes;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.log.Provenance;
import candour.platform.log.Sequencer;
import candour.platform.processing.Processors;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModel;
import candour.platform.view.ReadModels;
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
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** The platform's parts over a database of their own, without a service around them. */
public final class Running implements AutoCloseable {

    private static final SigningKey KEY = SigningKey.generate("candour.test/sample");

    public final Database database;
    public final AgroalDataSource pool;
    public final PostgresLog log;
    public final AxonCommands commands;
    public final Processors processors;
    private final Sequencer sequencer;

    public Running(String name) {
        this(SharedServers.ofThisJvm().freshDatabase(name), true);
    }

    private Running(Database database, boolean migrate) {
        this.database = database;
        if (migrate) {
            Flyway.configure()
                    .dataSource(
                            database.jdbcUrl(),
                            database.owner().username(),
                            database.owner().password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("application", database.application().username()))
                    .load()
                    .migrate();
        }
        try {
            pool = AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(24)
                            .acquisitionTimeout(Duration.ofSeconds(10))
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(
                                            database.application().username()))
                                    .credential(new SimplePassword(
                                            database.application().password())))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var metrics = new LogMetrics(new SimpleMeterRegistry());
        log = new PostgresLog(pool, EventTypes.of(List.of(Note.Event.class, Note.BoardEvent.class)), metrics);
        sequencer = new Sequencer(log, KEY, null, metrics);
        commands = new AxonCommands(
                log,
                List.of(Note.FOLD, Note.BOARD),
                List.of(Note.ADDING, Note.CLOSING, Note.TAKING_BACK),
                1_000,
                List.of(new KnownSender()));
        processors = new Processors(log, pool, UUID.randomUUID().toString());
    }

    /** A second instance on the same database. */
    public Running another() {
        return new Running(database, false);
    }

    /** Read models over this log; started. */
    public ReadModels show(ReadModel<?>... models) {
        var shown = new ReadModels(pool, processors, List.of(models));
        try {
            shown.start();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return shown;
    }

    /** Reads them. */
    public PostgresViews views(ReadModels models) {
        return new PostgresViews(pool, log, models);
    }

    /** A connection of the owner, for what only a crash or an attacker would do. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(),
                database.owner().username(),
                database.owner().password());
    }

    /** From a chair. */
    public static Envelope fromChair() {
        var id = Ids.next();
        return Envelope.of(new Provenance("person-1", "ORG", "CHAIR", id, id, id, null));
    }

    @Override
    public void close() {
        processors.close();
        try {
            sequencer.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        pool.close();
    }
}
