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
import java.util.Objects;
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

    /** Asked for more than one operation, as for {@code actions[]}, who stands where is looked up once. */
    Verdict judge(Incoming in, String operation) {
        var actor = Objects.requireNonNull(in.actor);
        var standing = in.standing == null ? standing(actor, in.scope) : in.standing;
        in.standing = standing;
        return AccessPolicy.decide(
                permits.get(operation), actor, standing.roles(), standing.bars(), assignments::told, in.pathParameters);
    }

    private Standing standing(Actor actor, String scope) {
        if (scope.isEmpty()) {
            return new Standing(Set.of(), Set.of());
        }
        var roles = assignments.roles(actor, scope);
        return new Standing(roles, assignments.bars(actor, scope, roles));
    }

    /** How the caller stands to the scope of a request. */
    record Standing(Set<String> roles, Set<String> bars) {}
}
