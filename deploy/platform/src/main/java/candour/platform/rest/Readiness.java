package candour.platform.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether this service may be asked, and if not, which part is not ready and why. */
@Singleton
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {

    private final Instance<NamedCheck> checks;

    Readiness(Instance<NamedCheck> checks) {
        this.checks = checks;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("candour");
        var ready = true;
        for (var check : checks) {
            String why;
            try {
                why = check.notReady().orElse(null);
            } catch (RuntimeException e) {
                why = "does not answer (" + e.getClass().getSimpleName() + ")";
            }
            answer.withData(check.name(), why == null ? "ready" : why);
            ready &= why == null || !check.isVital();
        }
        return answer.status(ready).build();
    }
}
