package candour.platform.service;

import candour.platform.kafka.Inbox;
import candour.platform.kafka.Relay;
import candour.platform.log.LogMetrics;
import candour.platform.log.PostgresLog;
import candour.platform.log.Sequencer;
import candour.platform.policy.PolicyRunner;
import candour.platform.policy.TimedRunner;
import candour.platform.processing.Processors;
import candour.platform.view.ReadModels;
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
            @ConfigProperty(name = "candour.checkpoints") Optional<Path> checkpoints)
            throws Exception {
        running.push(processors);
        running.push(new Sequencer(log, keys.of(service.name()), checkpoints.orElse(null), new LogMetrics(meters)));
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
