package candour.platform.service;

import candour.platform.command.AxonCommands;
import candour.platform.command.Commands;
import candour.platform.command.Ids;
import candour.platform.command.KnownSender;
import candour.platform.command.Outcomes;
import candour.platform.log.EventTypes;
import candour.platform.log.Evidence;
import candour.platform.log.Log;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.policy.PolicyRunner;
import candour.platform.policy.TimedRunner;
import candour.platform.processing.Processors;
import candour.platform.sealed.ChunkStore;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.PostgresChunkStore;
import candour.platform.sealed.SealedFiles;
import candour.platform.sealed.Sealer;
import candour.platform.time.DatabaseClock;
import candour.platform.time.ServiceClock;
import candour.platform.view.PostgresViews;
import candour.platform.view.ReadModels;
import candour.platform.view.Views;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The parts a service is made of, by plain construction. What runs by itself is started by {@link LifeCycle}. */
@Singleton
final class Parts {

    /** Names this instance among its equals: claims and leases are held in it. */
    private static final String NODE = UUID.randomUUID().toString();

    @Produces
    @Singleton
    PostgresLog log(DataSource database, ServiceDefinition service, MeterRegistry meters) {
        var events = Stream.concat(service.folds().stream(), PlatformFolds.ALL.stream())
                .map(fold -> fold.events())
                .toList();
        return new PostgresLog(database, EventTypes.of(events, service.upcasters()), new LogMetrics(meters));
    }

    @Produces
    @Singleton
    Evidence evidence(PostgresLog log, SigningKeys keys, ServiceDefinition service) {
        return new Evidence(log, keys.of(service.name()).verifier());
    }

    @Produces
    @Singleton
    ServiceClock clock(Log log) {
        return new DatabaseClock(log);
    }

    @Produces
    @Singleton
    VaultAtStart vault(@ConfigProperty(name = "candour.vault") Path folder) {
        return VaultAtStart.open(folder);
    }

    @Produces
    @Singleton
    Sealer sealer(KeyVault vault) {
        return new Sealer(vault, Ids::next);
    }

    @Produces
    @Singleton
    PostgresChunkStore chunks(DataSource database) {
        return new PostgresChunkStore(database);
    }

    @Produces
    @Singleton
    SealedFiles files(KeyVault vault, ChunkStore chunks) {
        return new SealedFiles(vault, chunks, Ids::next);
    }

    @Produces
    @Singleton
    AxonCommands commands(
            Log log,
            ServiceDefinition service,
            MeterRegistry meters,
            @ConfigProperty(name = "candour.folds-in-memory", defaultValue = "20000") long remembered) {
        var folds = Stream.concat(service.folds().stream(), PlatformFolds.ALL.stream())
                .toList();
        return new AxonCommands(
                log, folds, service.deciders(), remembered, List.of(new KnownSender(), new Outcomes(meters)));
    }

    @Produces
    @Singleton
    Processors processors(Log log, DataSource database) {
        return new Processors(log, database, NODE);
    }

    @Produces
    @Singleton
    ReadModels readModels(DataSource database, Processors processors, ServiceDefinition service) {
        return new ReadModels(database, processors, service.readModels());
    }

    @Produces
    @Singleton
    PostgresViews views(DataSource database, Log log, ReadModels models) {
        return new PostgresViews(database, log, models);
    }

    @Produces
    @Singleton
    PolicyRunner policies(Processors processors, Commands commands, ServiceDefinition service) {
        return new PolicyRunner(processors, commands, service.policies());
    }

    @Produces
    @Singleton
    TimedRunner timed(
            Commands commands, Views views, ServiceClock clock, DataSource database, ServiceDefinition service) {
        return new TimedRunner(commands, views, clock, database, service.timed(), NODE);
    }
}
