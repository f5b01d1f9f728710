package candour.platform.rest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Makes failed sign-ins visible (security, abuse cases 1 and 2): each is counted by its cause, and the log is told at
 * once of the first and then at most once a minute of how many more there were. Who it was is not known, so it is not kept.
 */
@Singleton
class FailedSignIns {

    static final String NO_TOKEN = "NO_TOKEN";

    private static final Logger LOG = Logger.getLogger(FailedSignIns.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    private final AccessTrail trail;
    private final MeterRegistry meters;
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
    private final ScheduledExecutorService rest = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("failed-sign-ins").daemon().factory());

    FailedSignIns(AccessTrail trail, MeterRegistry meters) {
        this.trail = trail;
        this.meters = meters;
        rest.scheduleWithFixedDelay(() -> tallies.forEach(this::tell), AT_MOST_EVERY.toSeconds(), 5, TimeUnit.SECONDS);
    }

    /** One more. */
    void failed(String cause) {
        meters.counter("candour.sign.in.failed", "cause", cause).increment();
        var tally = tallies.computeIfAbsent(cause, _ -> new Tally(AT_MOST_EVERY));
        tally.add();
        tell(cause, tally);
    }

    private void tell(String cause, Tally tally) {
        int times = tally.due();
        if (times == 0) {
            return;
        }
        try {
            trail.signInFailed(cause, times);
        } catch (RuntimeException e) {
            // Nobody was let in either way; the metric has them.
            LOG.errorf("Failed sign-ins could not be recorded: %s", e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        rest.shutdownNow();
    }

    /** Why a token was not taken, as a code: never what it said. */
    static String cause(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof InvalidJwtException token) {
                return cause(token);
            }
        }
        return "NOT_ACCEPTED";
    }

    private static String cause(InvalidJwtException token) {
        if (token.hasExpired()) {
            return "EXPIRED";
        }
        if (token.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return "BAD_SIGNATURE";
        }
        if (token.hasErrorCode(ErrorCodes.ISSUER_INVALID) || token.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return "WRONG_ISSUER";
        }
        return token.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || token.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                ? "WRONG_AUDIENCE"
                : "NOT_ACCEPTED";
    }
}
