package candour.family;

import static candour.family.knownreview.read.TeamRegister.TEAM;

import candour.family.knownreview.read.TeamRegister.Place;
import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.view.Views;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands in which role to a review today, as review-service has told (security, section 2.1). */
record AssignmentsToReviews(Views views) implements Assignments {

    /** Stands among the roles, but bars: an interest of one's own in the situation under review (security, 2.2). */
    private static final String CONFLICT = "CONFLICT";

    @Override
    public Set<String> roles(Actor actor, String scope) {
        return views.all(TEAM, scope, null).stream()
                .filter(Place::live)
                .filter(place -> place.personRef().equals(actor.reference()))
                .map(Place::role)
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
