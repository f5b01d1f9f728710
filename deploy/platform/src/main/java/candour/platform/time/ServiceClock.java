package candour.platform.time;

import java.time.Instant;

/**
 * The service's time: the database's {@code log.now()}, so that recordedAt, due dates, checkpoints and as-of all follow
 * one clock, settable only in development (ruling R19).
 */
public interface ServiceClock {

    /** Now, UTC. */
    Instant now();
}
