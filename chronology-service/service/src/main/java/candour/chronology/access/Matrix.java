package candour.chronology.access;

import candour.platform.access.Permit;
import java.util.List;
import java.util.Set;

/**
 * The access matrix of chronologies. An agency's people are bound to their agency by the path, so that one agency never reaches another's
 * chronology; the Review Team reads what was handed in, and sees of a draft only how far it has come.
 */
public final class Matrix {
    private static final String OWN = "AGENCY_LEAD:{agency}";
    private static final Set<String> LEADING = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR");
    private static final Set<String> TEAM = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER");
    private static final Set<String> TEAM_OR_OWN =
            Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER", OWN);
    private static final Set<String> TEAM_OR_AGENCY =
            Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER", "AGENCY_LEAD");
    private static final Set<String> CHAIR = Set.of("CHAIR", "ACTING_CHAIR");

    public static final List<Permit> ROWS = List.of(
            new Permit("chronology-scope.read", TEAM_OR_AGENCY, false, true),
            new Permit("chronology.request", LEADING, false, true),
            new Permit("chronology.list", TEAM, false, true),
            new Permit("chronology.read", TEAM_OR_OWN, false, true),
            new Permit("chronology.nominate-lead", LEADING, false, true),
            new Permit("chronology.submit", Set.of(OWN), false, true),
            new Permit("chronology.return", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true),
            new Permit("chronology.accept", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true),
            new Permit("entry.add", Set.of(OWN), false, true),
            new Permit("entry.list", TEAM_OR_OWN, true, true),
            new Permit("entry.read", TEAM_OR_OWN, true, true),
            new Permit("entry.correct", Set.of(OWN), false, true),
            new Permit("entry.withdraw", Set.of(OWN), false, true),
            new Permit("entry.admit", CHAIR, false, true),
            new Permit("import.receive", Set.of(OWN), false, true),
            new Permit("import.read", Set.of(OWN), false, true),
            new Permit("import.preview", Set.of(OWN), true, true),
            new Permit("import.commit", Set.of(OWN), false, true),
            new Permit("import.abandon", Set.of(OWN), false, true),
            new Permit("merge.issue", LEADING, false, true),
            new Permit("merge.list", TEAM_OR_AGENCY, false, true),
            new Permit("merge.read", TEAM_OR_AGENCY, true, true),
            new Permit("merge.compare", TEAM, false, true),
            new Permit("merge.read-changes", TEAM, true, true),
            new Permit("timeline.read", TEAM, true, true),
            new Permit("paper.make", TEAM, true, true),
            new Permit("paper.list", TEAM, false, true),
            new Permit("family-account.take-in", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true),
            new Permit("family-account.list", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true));

    private Matrix() {}
}
