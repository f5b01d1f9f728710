package candour.platform.time;

import candour.platform.log.Log;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The database's time without a round trip for each question: this machine's clock, set right by the database's a few
 * times a second.
 */
public final class DatabaseClock implements ServiceClock {

    private static final long MEASURED_FOR_NANOS = Duration.ofMillis(200).toNanos();

    private final Log log;
    private volatile @Nullable Measured measured;

    private record Measured(Duration ahead, long at) {}

    /** Goes by this log's database. */
    public DatabaseClock(Log log) {
        this.log = log;
    }

    @Override
    public Instant now() {
        var known = measured;
        if (known == null || System.nanoTime() - known.at() > MEASURED_FOR_NANOS) {
            known = refresh();
        }
        return Instant.now().plus(known.ahead());
    }

    private Measured refresh() {
        var now = measure();
        measured = now;
        return now;
    }

    private Measured measure() {
        var before = Instant.now();
        var theirs = log.now();
        return new Measured(Duration.between(before, theirs), System.nanoTime());
    }
}
