package candour.platform.rest;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Of how many different scopes each person has asked for restricted material within an hour (security, abuse case 28).
 * The scopes are kept as hashes: they may only be counted too low, and nobody's reading is remembered in words.
 */
final class ReadingRate {

    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int KEPT = 10_000;

    private final ConcurrentHashMap<String, Read> people = new ConcurrentHashMap<>();
    private final int most;

    /** At most so many scopes; nobody is ever asked to sign in anew where that is none. */
    ReadingRate(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Where somebody stands after asking for one more scope. */
    enum Standing {
        USUAL,
        /** The one too many, for the first time: to be told of. */
        JUST_UNUSUAL,
        UNUSUAL
    }

    private static final class Read {
        private final long since = System.nanoTime();
        private final Set<Integer> scopes = new HashSet<>();
        private boolean told;

        private boolean over() {
            return System.nanoTime() - since >= WITHIN.toNanos();
        }

        private synchronized Standing ask(String scope, int most, boolean signedInAnew) {
            int one = scope.hashCode();
            if (scopes.contains(one)) {
                return Standing.USUAL;
            }
            if (scopes.size() >= most && !signedInAnew) {
                var standing = told ? Standing.UNUSUAL : Standing.JUST_UNUSUAL;
                told = true;
                return standing;
            }
            if (scopes.size() >= most) {
                scopes.clear();
                told = false;
            }
            scopes.add(one);
            return Standing.USUAL;
        }
    }

    /**
     * Somebody asks for restricted material of a scope. What they have read this hour they may go on reading; for more
     * than the usual they have to have signed in a moment ago, and are then counted anew.
     */
    Standing ask(String person, String scope, boolean signedInAnew) {
        if (most <= 0) {
            return Standing.USUAL;
        }
        if (people.size() > KEPT) {
            people.values().removeIf(Read::over);
        }
        return people.compute(person, (_, known) -> known == null || known.over() ? new Read() : known)
                .ask(scope, most, signedInAnew);
    }
}
