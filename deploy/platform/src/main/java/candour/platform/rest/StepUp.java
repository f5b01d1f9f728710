package candour.platform.rest;

import candour.platform.rest.ReadingRate.Standing;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Whoever reads restricted material of unusually many scopes within an hour signs in anew first (RFC 9470), so that a
 * stolen session, or an idle curiosity, goes only so far; the log keeps it, and a metric raises the alarm.
 */
@Singleton
class StepUp {

    private static final Logger LOG = Logger.getLogger(StepUp.class);

    /** How long ago somebody may have signed in for it to count as anew. */
    static final Duration ANEW = Duration.ofMinutes(5);

    private final CurrentIdentityAssociation identity;
    private final AccessTrail trail;
    private final MeterRegistry meters;
    private final ReadingRate rate;

    StepUp(
            CurrentIdentityAssociation identity,
            AccessTrail trail,
            MeterRegistry meters,
            @ConfigProperty(name = "candour.scopes-an-hour", defaultValue = "20") int most) {
        this.identity = identity;
        this.trail = trail;
        this.meters = meters;
        this.rate = new ReadingRate(most);
    }

    /** Services read for many, each of whom is recorded; whoever acts upon no scope reads nobody's matter. */
    void check(Incoming in) {
        var actor = Objects.requireNonNull(in.actor);
        var allowed = Objects.requireNonNull(in.allowed);
        if (!allowed.restricted() || in.scope.isEmpty() || actor.groups().contains("service")) {
            return;
        }
        var standing = rate.ask(actor.reference(), in.scope, signedInAnew());
        if (standing == Standing.USUAL) {
            return;
        }
        if (standing == Standing.JUST_UNUSUAL) {
            tell(in);
        }
        throw Problem.of(
                        ProblemType.NOT_SIGNED_IN,
                        "You have read of unusually many matters within an hour: sign in anew to read of more.")
                .because("signInAnew")
                .asException();
    }

    private void tell(Incoming in) {
        meters.counter("candour.access.unusual").increment();
        try {
            trail.unusual(in, rate.most() + 1);
        } catch (RuntimeException e) {
            // Nothing is read out either way; the metric has it.
            LOG.errorf("Unusual access could not be recorded: %s", e.getClass().getSimpleName());
        }
    }

    /** By the token's own dates: a token lives for minutes, and says when its holder proved who they are. */
    private boolean signedInAnew() {
        if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken token)) {
            return false;
        }
        Object at = token.getClaim(Claims.auth_time.name());
        return at instanceof Number seconds && token.getIssuedAtTime() - seconds.longValue() <= ANEW.toSeconds();
    }
}
