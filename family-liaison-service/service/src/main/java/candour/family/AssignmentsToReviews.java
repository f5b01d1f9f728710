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
        return Set.of();
    }
}
