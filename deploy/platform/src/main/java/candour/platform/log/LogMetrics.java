package candour.platform.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What operators see of the log: appends, the order's lag, the oldest transaction that holds it. */
public final class LogMetrics {

    private final MeterRegistry registry;
    private final Timer append;
    private final Counter events;
    private final Counter refused;

    public LogMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.append = Timer.builder("candour.log.append")
                .description("Appends that were stored, and how long each took")
                .register(registry);
        this.events = Counter.builder("candour.log.appended.events")
                .description("Events stored by this instance")
                .register(registry);
        this.refused = Counter.builder("candour.log.append.moved")
                .description("Appends that stored nothing because a stream had moved or the request was answered")
                .register(registry);
    }

    void appended(int count, long nanoseconds) {
        append.record(nanoseconds, TimeUnit.NANOSECONDS);
        events.increment(count);
    }

    void notAppended() {
        refused.increment();
    }

    void watch(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }
}
