package candour.platform.service;

import candour.platform.kafka.Inbox;
import candour.platform.kafka.Relay;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.log.Sequencer;
import candour.platform.policy.PolicyRunner;
import candour.platform.policy.TimedRunner;
import candour.platform.processing.Processors;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.VaultUnavailable;
import candour.platform.sealed.shredding.KeyCustodyReplay;
import candour.platform.view.ReadModels;
import candour.proof.SigningKey;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts what runs by itself, after the schema stands: the sequencer, then whatever reads the log in its order. Stops
 * it in the opposite order, before the connections are closed.
 */
@Singleton
final class LifeCycle {

    private static final System.Logger LOGGER = System.getLogger("candour.service");

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    void start(
            @Observes @Priority(100) StartupEvent event,
            ServiceDefinition service,
            PostgresLog log,
            MeterRegistry meters,
            Processors processors,
            ReadModels readModels,
            PolicyRunner policies,
            TimedRunner timed,
            Relay relay,
            Inbox inbox,
            SigningKeys keys,
            KeyCustodian vault,
            @ConfigProperty(name = "candour.vault.restored", defaultValue = "false") boolean restored,
            @ConfigProperty(name = "candour.checkpoints") Optional<Path> checkpoints)
            throws Exception {
        SigningKey key;
        try {
            key = keys.of(service.name());
            if (restored) {
                int subjects = KeyCustodyReplay.bringUpToDate(vault, log::page);
                LOGGER.log(
                        System.Logger.Level.INFO, "The restored key vault follows the log again: {0} keys", subjects);
            }
        } catch (VaultUnavailable e) {
            LOGGER.log(System.Logger.Level.ERROR, "Nothing runs in this service without its keys");
            return;
        }
        running.push(processors);
        running.push(new Sequencer(log, key, checkpoints.orElse(null), new LogMetrics(meters)));
        readModels.start();
        running.push(readModels);
        policies.start();
        running.push(policies);
        timed.start();
        running.push(timed);
        relay.start();
        running.push(relay);
        inbox.start();
        running.push(inbox);
    }

    void stop(@Observes ShutdownEvent event) {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                LOGGER.log(System.Logger.Level.WARNING, "Something did not stop cleanly", e);
            }
        }
    }
}
