package candour.platform.access;

import java.util.Set;

/** A service's own knowledge of who stands in which relation to what: today's, never as-of (ruling R20). */
public interface Assignments {

    /**
     * The roles the actor holds now with respect to a scope (a review's id), for example {@code CHAIR}; an agency
     * contributor's role is bound to the agency: {@code AGENCY_LEAD:ORG-POLICE}.
     */
    Set<String> roles(Actor actor, String scope);

    /** Standing facts that deny whatever the roles allow, for example {@code CONFLICT} (security, section 2.2). */
    Set<String> bars(Actor actor, String scope);
}
