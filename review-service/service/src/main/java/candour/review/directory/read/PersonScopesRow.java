package candour.review.directory.read;

import candour.platform.view.Row;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The committees and reviews a person was ever assigned to: where to look; whether it still counts is asked there.
 *
 * @param conflicts the reviews on which an interest of their own was ever declared
 */
public record PersonScopesRow(String personRef, Set<UUID> committees, Set<UUID> reviews, Set<UUID> conflicts)
        implements Row {
    static PersonScopesRow none(String personRef) {
        return new PersonScopesRow(personRef, Set.of(), Set.of(), Set.of());
    }

    PersonScopesRow withCommittee(UUID id) {
        return new PersonScopesRow(personRef, plus(committees, id), reviews, conflicts);
    }

    PersonScopesRow withReview(UUID id) {
        return new PersonScopesRow(personRef, committees, plus(reviews, id), conflicts);
    }

    PersonScopesRow withConflict(UUID id) {
        return new PersonScopesRow(personRef, committees, reviews, plus(conflicts, id));
    }

    private static Set<UUID> plus(Set<UUID> ids, UUID id) {
        var all = new TreeSet<>(ids);
        all.add(id);
        return all;
    }

    @Override
    public String key() {
        return personRef;
    }
}
