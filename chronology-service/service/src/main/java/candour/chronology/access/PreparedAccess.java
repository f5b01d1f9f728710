package candour.chronology.access;

import static candour.chronology.access.Roles.ANALYSING;
import static candour.chronology.access.Roles.CHAIR;
import static candour.chronology.access.Roles.LEADING;
import static candour.chronology.access.Roles.OWN_LEAD;
import static candour.chronology.access.Roles.TEAM;
import static candour.chronology.access.Roles.TEAM_OR_AGENCY;
import static candour.chronology.access.Roles.TEAM_OR_OWN;

import candour.platform.access.Permit;
import java.util.List;

/** What agencies prepare, each its own, and what they are asked for. */
final class PreparedAccess {
    static final List<Permit> ROWS = List.of(
            new Permit("chronology-scope.read", TEAM_OR_AGENCY, false, true),
            new Permit("chronology.request", LEADING, false, true),
            new Permit("chronology.list", TEAM, false, true),
            new Permit("chronology.read", TEAM_OR_OWN, false, true),
            new Permit("chronology.nominate-lead", LEADING, false, true),
            new Permit("chronology.submit", OWN_LEAD, false, true),
            new Permit("chronology.return", ANALYSING, false, true),
            new Permit("chronology.accept", ANALYSING, false, true),
            new Permit("entry.add", OWN_LEAD, false, true),
            new Permit("entry.list", TEAM_OR_OWN, true, true),
            new Permit("entry.read", TEAM_OR_OWN, true, true),
            new Permit("entry.correct", OWN_LEAD, false, true),
            new Permit("entry.withdraw", OWN_LEAD, false, true),
            new Permit("entry.admit", CHAIR, false, true),
            new Permit("import.receive", OWN_LEAD, false, true),
            new Permit("import.read", OWN_LEAD, false, true),
            new Permit("import.preview", OWN_LEAD, true, true),
            new Permit("import.commit", OWN_LEAD, false, true),
            new Permit("import.abandon", OWN_LEAD, false, true),
            new Permit("import.choose-columns", OWN_LEAD, false, true),
            new Permit("mapping.list", OWN_LEAD, false, true),
            new Permit("mapping.forget", OWN_LEAD, false, true),
            new Permit("chronology-scope.history", TEAM, true, true),
            new Permit("chronology-scope.change", ANALYSING, false, true),
            new Permit("earlier-involvement.read", TEAM_OR_OWN, true, true),
            new Permit("earlier-involvement.write", OWN_LEAD, false, true),
            new Permit("family-account.take-in", ANALYSING, false, true),
            new Permit("family-account.list", ANALYSING, false, true));

    private PreparedAccess() {}
}
