package candour.chronology.access;

import candour.chronology.read.RoleRow;
import candour.chronology.read.ScopeRow;
import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.view.Views;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Today's roles: on the review, or for the committee whose review it is, as review-service told; and the leads nominated here. A bound role
 * counts only for one's own organisation.
 */
public record TeamAssignments(Views views) implements Assignments {
    /** Stands among the roles, but bars: an interest of one's own in the situation under review (security, 2.2). */
    private static final String CONFLICT = "CONFLICT";

    @Override
    public Set<String> roles(Actor actor, String scope) {
        Stream<RoleRow> ofTheCommittee = views.find(ScopeRow.SCOPES, scope, null)
                .filter(row -> row.committeeId() != null)
                .map(row -> views.all(RoleRow.ROLES, String.valueOf(row.committeeId()), null).stream())
                .orElse(Stream.empty());
        return Stream.concat(views.all(RoleRow.ROLES, scope, null).stream(), ofTheCommittee)
                .filter(RoleRow::live)
                .filter(row -> row.person().value().equals(actor.reference()))
                .filter(row -> row.agency() == null || row.agency().value().equals(actor.organisation()))
                .map(RoleRow::asHeld)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> bars(Actor actor, String scope) {
        return roles(actor, scope).contains(CONFLICT) ? Set.of(CONFLICT) : Set.of();
    }

    @Override
    public boolean told(String bar) {
        return bar.equals(CONFLICT);
    }
}
