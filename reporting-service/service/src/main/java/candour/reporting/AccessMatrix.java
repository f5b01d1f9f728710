package candour.reporting;

import candour.platform.access.Permit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do what, from the access matrix (security, section 2.2, rows "Draft report", "Report for sign-off" and
 * "Publication decision") as ruled: administrators and lead officers may record for the committee, the owning body and
 * the prosecutor, with evidence (R2). Whatever no row names is denied.
 */
final class AccessMatrix {

    private static final Set<String> CHAIRS = Set.of("CHAIR", "ACTING_CHAIR");
    private static final Set<String> WRITERS = plus(CHAIRS, "REVIEWER", "TEAM_MEMBER");
    private static final Set<String> TEAM = plus(WRITERS, "ADMINISTRATOR");
    private static final Set<String> RECORDERS = Set.of("ADMINISTRATOR", "LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR");
    private static final Set<String> BODIES = plus(RECORDERS, "COMMITTEE", "OWNING_BODY");
    private static final Set<String> SIGNING_READERS = plus(BODIES, TEAM.toArray(String[]::new));
    private static final Set<String> PUBLICATION_READERS = plus(BODIES, "CHAIR", "ACTING_CHAIR", "REVIEWER");
    private static final Set<String> GATHERERS = plus(RECORDERS, "CHAIR", "ACTING_CHAIR", "REVIEWER");
    private static final Set<String> CORRECTORS = plus(RECORDERS, "CHAIR", "ACTING_CHAIR");

    static final List<Permit> ROWS = List.of(
            audited("learning.read", TEAM),
            hidden("learning.write", WRITERS),
            audited("finding.read", TEAM),
            hidden("finding.write", WRITERS),
            hidden("report.list", SIGNING_READERS),
            audited("report.read", SIGNING_READERS),
            hidden("report.write", WRITERS),
            audited("sign-off.read", SIGNING_READERS),
            hidden("sign-off.present", plus(CHAIRS, "REVIEWER")),
            hidden("sign-off.record", BODIES),
            hidden("sign-off.confirm", BODIES),
            hidden("sign-off.mark-in-error", CORRECTORS),
            audited("publication.read", PUBLICATION_READERS),
            hidden("publication.gather", GATHERERS),
            hidden("publication.hold", CORRECTORS),
            hidden("publication.recommend", plus(RECORDERS, "COMMITTEE")),
            hidden("publication.decide", plus(RECORDERS, "OWNING_BODY")),
            hidden("publication.confirm", BODIES),
            hidden("publication.publish", Set.of("OWNING_BODY", "LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR")),
            hidden("publication.mark-in-error", CORRECTORS));

    private AccessMatrix() {}

    /** A denial looks as if there were nothing. */
    private static Permit hidden(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true).answeredForBy(CHAIRS);
    }

    /** The same, and every reading is recorded first. */
    private static Permit audited(String operation, Set<String> roles) {
        return new Permit(operation, roles, true, true);
    }

    private static Set<String> plus(Set<String> roles, String... more) {
        var all = new HashSet<>(roles);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
