package candour.chronology.access;

import candour.chronology.read.RoleRow;
import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.view.Views;
import java.util.Set;
import java.util.stream.Collectors;

/** Today's roles, from what review-service told and from the leads nominated here. A bound role counts only for one's own organisation. */
public record TeamAssignments(Views views) implements Assignments {
    @Override
    public Set<String> roles(Actor actor, String scope) {
        return views.all(RoleRow.ROLES, scope, null).stream()
                .filter(row -> row.person().value().equals(actor.reference()))
                .filter(row -> row.agency() == null || row.agency().value().equals(actor.organisation()))
                .map(RoleRow::asHeld)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> bars(Actor actor, String scope) {
        return Set.of();
    }
}
