package candour.platform.view;

import candour.platform.log.Log;
import candour.platform.rest.NamedCheck;
import candour.platform.time.ServiceClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** How far the slowest read model lies behind the log, in events and seconds; too far, and the service is not ready. */
@Singleton
public class ReadModelLag implements NamedCheck {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ReadModels models;
    private final Log log;
    private final ServiceClock clock;

    ReadModelLag(ReadModels models, Log log, ServiceClock clock, MeterRegistry meters) {
        this.models = models;
        this.log = log;
        this.clock = clock;
        Gauge.builder("candour.view.lag.events", this, ReadModelLag::events)
                .description("Sequenced events the slowest read model has not taken in")
                .register(meters);
        Gauge.builder("candour.view.lag.seconds", this, lag -> lag.age().toMillis() / 1000.0)
                .description("How long ago the first of them was recorded")
                .register(meters);
    }

    @Override
    public String name() {
        return "read-models";
    }

    @Override
    public Optional<String> notReady() {
        var age = age();
        return age.compareTo(LIMIT) > 0
                ? Optional.of("The slowest read model is " + age.toSeconds() + " s behind the log")
                : Optional.empty();
    }

    private long events() {
        return Math.max(0, log.size() - slowest());
    }

    private Duration age() {
        return log.page(slowest(), 1).stream()
                .findFirst()
                .map(event -> Duration.between(event.recordedAt(), clock.now()))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    private long slowest() {
        try {
            return models.positions().values().stream()
                    .mapToLong(Long::longValue)
                    .min()
                    .orElse(0);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
