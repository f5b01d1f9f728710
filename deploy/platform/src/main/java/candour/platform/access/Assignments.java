package candour.platform.access;

import java.util.Set;

/** A service's own knowledge of who stands in which relation to what: today's, never as-of (ruling R20). */
public interface Assignments {

    /**
     * The roles the actor holds now with respect to a scope (a review's id), for example {@code CHAIR}; a role that is
     * bound to an agency or to one person's own record names it: {@code AGENCY_LEAD:ORG-POLICE}.
     */
    Set<String> roles(Actor actor, String scope);

    /** Standing facts that deny whatever the roles allow, for example {@code CONFLICT} (security, section 2.2). */
    Set<String> bars(Actor actor, String scope);

    /** The same where the roles held in the scope are known already. */
    default Set<String> bars(Actor actor, String scope, Set<String> held) {
        return bars(actor, scope);
    }

    /**
     * Whether the barred person may be told of this bar (403 with its name). Otherwise they are answered exactly as
     * somebody without any role, so that nothing hints at it; that is the default.
     */
    default boolean told(String bar) {
        return false;
    }
}
