package candour.platform.rest;

import candour.platform.time.ServiceClock;
import candour.platform.time.SettableClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Moves this service's time in development, so that a story of months can be walked through (ruling R19). */
@Path("/dev/clock")
public class ClockResource {

    /** More than the service's clock can differ from the database's once it has asked it. */
    private static final Duration MEASURED_ANEW = Duration.ofSeconds(2);

    private final ClockGuard guard;
    private final DataSource database;
    private final ServiceClock clock;

    ClockResource(ClockGuard guard, DataSource database, ServiceClock clock) {
        this.guard = guard;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A time.
     *
     * @param now the time it is to be, or has become; forward only, once anything is recorded
     */
    public record ClockBody(@NotNull Instant now) {}

    /** Sets the time. It moves forward only. */
    @PUT
    @Allows("clock.set")
    public ClockBody set(@Valid ClockBody body) {
        if (!guard.settable()) {
            throw Problem.notFound().asException();
        }
        // Measured against this machine's clock: the database stands on the same one in development.
        var ahead = Duration.between(Instant.now(), body.now());
        var now = set(ahead);
        // Answered when this instance goes by it, so that the next request does.
        while (Duration.between(Instant.now(), clock.now()).minus(ahead).abs().compareTo(MEASURED_ANEW) > 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return new ClockBody(now);
    }

    private Instant set(Duration ahead) {
        try {
            return SettableClock.setAhead(database, ahead);
        } catch (SettableClock.TimeOnlyMovesForward refused) {
            throw Problem.of(ProblemType.CONFLICT, "The clock only moves forward.")
                    .asException();
        }
    }
}
