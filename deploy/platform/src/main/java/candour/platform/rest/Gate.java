package candour.platform.rest;

import candour.platform.access.AccessPolicy;
import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.access.Permit;
import candour.platform.access.Verdict;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks the policy with this service's matrix and its knowledge of who is assigned to what. */
@Singleton
class Gate {

    private final Map<String, Permit> permits = new HashMap<>();
    private final Assignments assignments;

    Gate(ServiceDefinition service, Views views) {
        PlatformPermits.ALL.forEach(this::add);
        service.permits().forEach(this::add);
        assignments = service.assignments(views);
    }

    private void add(Permit permit) {
        if (permits.put(permit.operation(), permit) != null) {
            throw new IllegalStateException("The access matrix has two rows for " + permit.operation());
        }
    }

    Verdict judge(Actor actor, String operation, String scope, Map<String, String> path) {
        var roles = scope.isEmpty() ? Set.<String>of() : assignments.roles(actor, scope);
        var bars = scope.isEmpty() ? Set.<String>of() : assignments.bars(actor, scope);
        return AccessPolicy.decide(permits.get(operation), actor, roles, bars, assignments::told, path);
    }
}
