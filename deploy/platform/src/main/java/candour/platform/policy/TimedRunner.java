package candour.platform.policy;

import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.decision.Refusal;
import candour.platform.log.Provenance;
import candour.platform.time.ServiceClock;
import candour.platform.view.Views;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Looks every second whether something has fallen due by the service's time. What it sends is decided again on facts,
 * so neither a stale view nor a second look does harm; a refusal means that it is no longer due.
 */
public final class TimedRunner implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("candour.policy");

    private final Commands commands;
    private final Views views;
    private final ServiceClock clock;
    private final List<Timed> watches;
    private final Lease lease;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("timed").daemon().factory());

    /** Prepares these watches; {@code node} names this instance among its equals. */
    public TimedRunner(
            Commands commands, Views views, ServiceClock clock, DataSource database, List<Timed> watches, String node) {
        this.commands = commands;
        this.views = views;
        this.clock = clock;
        this.watches = watches;
        this.lease = new Lease(database, "timed", node);
    }

    /** Starts. */
    public void start() {
        timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (lease.hold(Duration.ofSeconds(5))) {
                watches.forEach(this::look);
            }
        } catch (SQLException | RuntimeException e) {
            LOGGER.log(System.Logger.Level.WARNING, "What falls due is looked at again in a second", e);
        }
    }

    private void look(Timed watch) {
        for (var command : watch.due(clock.now(), views)) {
            var id = Ids.next();
            try {
                commands.send(
                        command, Envelope.of(new Provenance("policy:" + watch.name(), null, null, id, id, id, null)));
            } catch (Refusal refusal) {
                LOGGER.log(System.Logger.Level.DEBUG, "No longer due: " + refusal.getMessage());
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
