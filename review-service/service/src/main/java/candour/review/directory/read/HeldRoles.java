package candour.review.directory.read;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.PersonScopes.PERSON_SCOPES;

import candour.platform.view.Selection;
import candour.platform.view.Views;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a person holds a role today: in single reviews, and in committees and so in all of their reviews. Two questions,
 * in however many places that is.
 *
 * @param roles by the committee's or review's id
 */
public record HeldRoles(List<String> committees, List<String> reviews, Map<String, Set<String>> roles) {
    /** Those of one person, by their reference. */
    public static HeldRoles of(Views views, String personRef) {
        var known = views.find(PERSON_SCOPES, personRef, null).orElseGet(() -> PersonScopesRow.none(personRef));
        var scopes = Stream.concat(known.committees().stream(), known.reviews().stream())
                .map(UUID::toString)
                .toList();
        var roles = new HashMap<String, Set<String>>();
        views.all(ASSIGNMENTS, Selection.scopes(scopes), null).stream()
                .filter(row -> row.live() && row.personRef().equals(personRef))
                .forEach(row ->
                        roles.computeIfAbsent(row.scope(), _ -> new TreeSet<>()).add(row.role()));
        return new HeldRoles(live(known.committees(), roles), live(known.reviews(), roles), roles);
    }

    /** The rows of these reviews in a read model whose rows are listed by committee. */
    public Selection selection() {
        return new Selection(committees, reviews);
    }

    /** The person's roles in one review of one committee; none when it is no review of theirs. */
    public Set<String> roles(String committeeId, String reviewId) {
        var all = new TreeSet<>(roles.getOrDefault(committeeId, Set.of()));
        all.addAll(roles.getOrDefault(reviewId, Set.of()));
        return all;
    }

    private static List<String> live(Collection<UUID> ids, Map<String, Set<String>> roles) {
        return ids.stream().map(UUID::toString).filter(roles::containsKey).toList();
    }
}
