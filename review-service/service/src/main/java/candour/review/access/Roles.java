package candour.review.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles that are allowed the same things. */
final class Roles {
    static final Set<String> ANY = Set.of("ANY");
    static final Set<String> OPERATOR = Set.of("group:operator");
    static final Set<String> SERVICE = Set.of("group:service");

    static final Set<String> CHAIRS = Set.of("CHAIR", "ACTING_CHAIR");
    static final Set<String> TEAM = plus(CHAIRS, "REVIEWER", "TEAM_MEMBER", "ADMINISTRATOR");
    static final Set<String> OFFICERS = Set.of("LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR");
    static final Set<String> COMMITTEE = plus(OFFICERS, "COMMITTEE", "NOMINATED_PERSON");
    static final Set<String> RECORD = plus(COMMITTEE, "OWNING_BODY", "INFORMATION_GOVERNANCE");
    static final Set<String> READERS = plus(RECORD, TEAM);

    private Roles() {}

    static Set<String> plus(Set<String> roles, String... more) {
        return plus(roles, Set.of(more));
    }

    static Set<String> plus(Set<String> roles, Set<String> more) {
        return Stream.concat(roles.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
