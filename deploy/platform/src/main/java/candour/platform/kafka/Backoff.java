package candour.platform.kafka;

import java.time.Duration;

/** How long to wait after trouble: twice as long each time, up to a limit, until something went well again. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private Duration next = FIRST;

    Duration next() {
        var now = next;
        next = next.multipliedBy(2).compareTo(LIMIT) < 0 ? next.multipliedBy(2) : LIMIT;
        return now;
    }

    void wentWell() {
        next = FIRST;
    }
}
