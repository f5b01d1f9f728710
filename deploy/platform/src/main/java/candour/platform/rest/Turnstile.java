package candour.platform.rest;

import candour.platform.access.Actor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops a caller who tries one door after another. Counted are the <em>different</em> doors that stayed shut within five
 * minutes: whoever patiently asks for the one thing they wait for is not sweeping ids, and is stopped only by a much
 * higher number that protects the log from being filled with their denials.
 */
@Singleton
class Turnstile {

    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int KEPT = 10_000;
    private static final int ONE_DOOR = 20;

    private final ConcurrentHashMap<String, Tries> tries = new ConcurrentHashMap<>();

    private final int doors;

    Turnstile(@ConfigProperty(name = "candour.denials", defaultValue = "100") int doors) {
        this.doors = doors;
    }

    /** The doors are kept as hashes: they may only be counted too low, and nobody's tries are remembered in words. */
    private static final class Tries {
        private final long since = seconds();
        private final Set<Integer> shut = new HashSet<>();
        private int denied;

        private synchronized boolean add(String door, int most) {
            denied++;
            return shut.size() < most && shut.add(door.hashCode()) && shut.size() == most;
        }

        private synchronized boolean over(int most) {
            return shut.size() >= most || denied >= (long) most * ONE_DOOR;
        }

        private long left() {
            return WITHIN.toSeconds() - (seconds() - since);
        }
    }

    /**
     * A door stayed shut.
     *
     * @param door what was tried, for example {@code GET /v1/things/1}
     * @return whether this was the one too many: from now on the caller is stopped
     */
    boolean denied(Actor actor, String door) {
        if (tries.size() > KEPT) {
            tries.values().removeIf(each -> each.left() <= 0);
        }
        return tries.compute(actor.reference(), (_, known) -> known == null || known.left() <= 0 ? new Tries() : known)
                .add(door, doors);
    }

    void check(Actor actor) {
        var tried = tries.get(actor.reference());
        if (tried != null && tried.left() > 0 && tried.over(doors)) {
            throw new ProblemException(
                    Problem.of(ProblemType.TOO_MANY, "Too many requests were refused; wait a while.")
                            .because("enumerationSuspected"),
                    (int) tried.left());
        }
    }

    /** Elapsed time of this process, not a date: the service's clock may be set, this must not be. */
    private static long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());
    }
}
