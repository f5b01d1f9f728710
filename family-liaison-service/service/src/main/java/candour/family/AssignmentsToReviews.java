package candour.family;

import static candour.family.knowncommittee.read.CommitteeOfReview.COMMITTEE_OF_REVIEW;
import static candour.family.knowncommittee.read.CommitteePlaces.COMMITTEE_PLACES;
import static candour.family.knownreview.read.TeamRegister.TEAM;

import candour.family.knowncommittee.read.CommitteePlaces;
import candour.family.knownreview.read.TeamRegister.Place;
import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.view.Views;
import java.util.HashSet;
import java.util.Set;

/** Who stands in which role to a review today, as review-service has told (security, section 2.1). */
record AssignmentsToReviews(Views views) implements Assignments {

    /** Stands among the roles, but bars: an interest of one's own in the situation under review (security, 2.2). */
    private static final String CONFLICT = "CONFLICT";

    /** Of the committee's people nobody else has a part here: the family's record is the Review Team's. */
    private static final String INFORMATION_GOVERNANCE = "INFORMATION_GOVERNANCE";

    @Override
    public Set<String> roles(Actor actor, String scope) {
        var roles = new HashSet<String>();
        views.all(TEAM, scope, null).stream()
                .filter(Place::live)
                .filter(place -> place.personRef().equals(actor.reference()))
                .map(Place::role)
                .forEach(roles::add);
        views.find(COMMITTEE_OF_REVIEW, scope, null)
                .ifPresent(
                        link -> views.all(COMMITTEE_PLACES, link.committeeId().toString(), null).stream()
                                .filter(place -> place.personRef().equals(actor.reference()))
                                .map(CommitteePlaces.Place::role)
                                .filter(INFORMATION_GOVERNANCE::equals)
                                .forEach(roles::add));
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
}
