package candour.family;

import candour.platform.access.Permit;
import java.util.List;
import java.util.Set;

/**
 * Who may do what, from the access matrix (security, section 2.2, rows "Liaison strategy", "Family member record" and
 * "Suspect/witness/hold flag") as ruled: the chair records what the police have said and is the usual informer (R2).
 * Whatever no row names is denied.
 */
final class AccessMatrix {

    private static final Set<String> CHAIRS = Set.of("CHAIR", "ACTING_CHAIR");
    private static final Set<String> KEEPERS = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR");
    private static final Set<String> RECORDERS = Set.of("REVIEWER", "ADMINISTRATOR");
    private static final Set<String> TEAM = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER");

    static final List<Permit> ROWS = List.of(
            hidden("strategy.read", TEAM),
            hidden("strategy.name-informer", KEEPERS),
            hidden("strategy.agree", CHAIRS),
            audited("family-member.list", KEEPERS),
            audited("family-member.read", KEEPERS),
            hidden("family-member.record", RECORDERS),
            audited("contact.list", KEEPERS),
            hidden("contact.plan", KEEPERS),
            hidden("contact.record", KEEPERS),
            audited("consent.list", KEEPERS),
            hidden("consent.record", KEEPERS),
            hidden("police-liaison.read", TEAM),
            hidden("police-liaison.record", CHAIRS),
            hidden("duty.list", TEAM),
            hidden("duty.decide", CHAIRS));

    private AccessMatrix() {}

    /** A denial looks as if there were nothing. */
    private static Permit hidden(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true).answeredForBy(CHAIRS);
    }

    /** The same, and every reading is recorded first. */
    private static Permit audited(String operation, Set<String> roles) {
        return new Permit(operation, roles, true, true);
    }
}
