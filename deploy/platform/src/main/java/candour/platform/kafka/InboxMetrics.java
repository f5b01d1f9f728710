package candour.platform.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** What an operator sees of the inbox: counts, never contents. */
final class InboxMetrics {

    private static final Logger LOG = Logger.getLogger(InboxMetrics.class);
    private static final long ALERT_EVERY_NANOS = 30_000_000_000L;

    private final MeterRegistry meters;
    private final WaitingRoom room;
    private final Copies copies;
    private final AtomicLong lag = new AtomicLong();
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong heldKeys = new AtomicLong();
    private volatile boolean reading;
    private long alertedAt = System.nanoTime() - ALERT_EVERY_NANOS;

    InboxMetrics(MeterRegistry meters, WaitingRoom room, Copies copies) {
        this.meters = meters;
        this.room = room;
        this.copies = copies;
        gauge("candour.inbox.lag", "Records on the topics that this instance has not taken yet", lag);
        gauge("candour.dead.letters", "Records that could not be handled and wait", open);
        gauge("candour.held.keys", "Keys whose later records wait", heldKeys);
        Gauge.builder(
                        "candour.copy.age.seconds",
                        copies,
                        each -> each.greatestAge().toMillis() / 1000.0)
                .description("How old this service's copy of its neighbour is")
                .register(meters);
    }

    void count(String outcome) {
        meters.counter("candour.inbox.records", "outcome", outcome).increment();
    }

    void lag(long records) {
        lag.set(records);
    }

    void reading(boolean now) {
        reading = now;
    }

    boolean isReading() {
        return reading;
    }

    /** Looks at what waits; says so at once and then every half minute (ruling R14: within 60 seconds). */
    void alert() {
        long[] counts = room.counts();
        boolean more = counts[0] > open.getAndSet(counts[0]);
        more |= counts[1] > heldKeys.getAndSet(counts[1]);
        boolean old = copies.isAnyTooOld();
        if ((counts[0] > 0 || old) && (more || System.nanoTime() - alertedAt > ALERT_EVERY_NANOS)) {
            alertedAt = System.nanoTime();
            LOG.errorf(
                    "ALERT %d records wait for an operator, %d keys are held, the copy is %d s old%s",
                    counts[0],
                    counts[1],
                    copies.greatestAge().toSeconds(),
                    old ? " and restricted material is not read out" : "");
        }
    }

    private void gauge(String name, String description, AtomicLong value) {
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .description(description)
                .register(meters);
    }
}
