package candour.chronology.access;

import java.util.Set;

/** Who the rows of the matrix are about. An agency's lead is bound to their agency by the path. */
final class Roles {
    private static final String OWN = "AGENCY_LEAD:{agency}";

    static final Set<String> CHAIR = Set.of("CHAIR", "ACTING_CHAIR");
    static final Set<String> ANALYSING = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER");
    static final Set<String> LEADING = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR");
    static final Set<String> LEADING_OR_OWN = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", OWN);
    static final Set<String> TEAM = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER");
    static final Set<String> TEAM_OR_OWN =
            Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER", OWN);
    static final Set<String> TEAM_OR_AGENCY =
            Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER", "AGENCY_LEAD");
    static final Set<String> OWN_LEAD = Set.of(OWN);
    static final Set<String> OPERATOR = Set.of("group:operator");
    static final Set<String> SYSTEM = Set.of("group:integration");

    private Roles() {}
}
