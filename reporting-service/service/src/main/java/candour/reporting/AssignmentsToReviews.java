package candour.reporting;

import static candour.reporting.read.PlaceRegister.PLACES;
import static candour.reporting.read.ReviewLink.REVIEWS;

import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.view.Views;
import candour.reporting.read.PlaceRow;
import java.util.HashSet;
import java.util.Set;

/** Who stands in which role to a review today: its team, and its committee's people (security, section 2.1). */
record AssignmentsToReviews(Views views) implements Assignments {

    /** Stands among the roles, but bars: an interest of one's own in the situation under review (security, 2.2). */
    private static final String CONFLICT = "CONFLICT";

    @Override
    public Set<String> roles(Actor actor, String scope) {
        var roles = new HashSet<String>();
        direct(actor, scope, roles);
        views.find(REVIEWS, scope, null).ifPresent(link -> direct(actor, link.scope(), roles));
        return Set.copyOf(roles);
    }

    @Override
    public Set<String> bars(Actor actor, String scope) {
        return roles(actor, scope).contains(CONFLICT) ? Set.of(CONFLICT) : Set.of();
    }

    @Override
    public boolean told(String bar) {
        return bar.equals(CONFLICT);
    }

    private void direct(Actor actor, String scope, Set<String> roles) {
        views.all(PLACES, scope, null).stream()
                .filter(PlaceRow::live)
                .filter(place -> place.person().value().equals(actor.reference()))
                .map(PlaceRow::asHeld)
                .forEach(roles::add);
    }
}
