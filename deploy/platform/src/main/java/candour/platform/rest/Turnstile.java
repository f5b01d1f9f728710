package candour.platform.rest;

import candour.platform.access.Actor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a caller who tries one door after another: after many denials in a short while, 429 for all that follows. */
@Singleton
class Turnstile {

    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int KEPT = 10_000;

    private final ConcurrentHashMap<String, Tries> tries = new ConcurrentHashMap<>();

    private final int denials;

    Turnstile(@ConfigProperty(name = "candour.denials", defaultValue = "100") int denials) {
        this.denials = denials;
    }

    private record Tries(long since, int denied) {}

    void denied(Actor actor) {
        var now = seconds();
        if (tries.size() > KEPT) {
            tries.values().removeIf(t -> now - t.since() > WITHIN.toSeconds());
        }
        tries.merge(
                actor.reference(),
                new Tries(now, 1),
                (old, fresh) ->
                        now - old.since() > WITHIN.toSeconds() ? fresh : new Tries(old.since(), old.denied() + 1));
    }

    void check(Actor actor) {
        var tried = tries.get(actor.reference());
        if (tried == null || tried.denied() < denials) {
            return;
        }
        var left = WITHIN.toSeconds() - (seconds() - tried.since());
        if (left > 0) {
            throw new ProblemException(
                    Problem.of(ProblemType.TOO_MANY, "Too many requests were refused; wait a while.")
                            .because("enumerationSuspected"),
                    (int) left);
        }
    }

    /** Elapsed time of this process, not a date: the service's clock may be set, this must not be. */
    private static long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());
    }
}
