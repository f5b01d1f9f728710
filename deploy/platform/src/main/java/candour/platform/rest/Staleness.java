package candour.platform.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Keeps restricted material back while this service's copy of its neighbours' facts is too old (ruling R14). */
@Singleton
class Staleness {

    private final Instance<Freshness> freshness;

    Staleness(Instance<Freshness> freshness) {
        this.freshness = freshness;
    }

    void check(Incoming in) {
        var allowed = Objects.requireNonNull(in.allowed);
        if (allowed.restricted()
                && "GET".equals(in.method)
                && freshness.isResolvable()
                && freshness.get().tooOld(in.scope)) {
            throw Problem.of(
                            ProblemType.NOT_READY,
                            "What is known of holds and assignments here is too old to read this out safely.")
                    .because("copyTooOld")
                    .asException();
        }
    }

    boolean degraded(Incoming in) {
        return !in.scope.isEmpty()
                && freshness.isResolvable()
                && freshness.get().degraded(in.scope);
    }
}
