package candour.chronology.access;

import static candour.chronology.access.Roles.ANALYSING;
import static candour.chronology.access.Roles.LEADING;
import static candour.chronology.access.Roles.OWN_LEAD;
import static candour.chronology.access.Roles.TEAM;
import static candour.chronology.access.Roles.TEAM_OR_AGENCY;
import static candour.chronology.access.Roles.TEAM_OR_OWN;

import candour.platform.access.Permit;
import java.util.List;

/** What the Review Team works on it with: names and themes, silences, gaps, documents, and whether it is enough. */
final class WorkAccess {
    static final List<Permit> ROWS = List.of(
            new Permit("view.read", TEAM_OR_AGENCY, true, true),
            new Permit("entry.tags", TEAM, false, true),
            new Permit("entry.tag", TEAM, false, true),
            new Permit("glossary.read", TEAM, true, true),
            new Permit("glossary.write", LEADING, false, true),
            new Permit("near-duplicate.list", TEAM, true, true),
            new Permit("near-duplicate.dismissed", TEAM, true, true),
            new Permit("near-duplicate.dismiss", TEAM, false, true),
            new Permit("silence.list", TEAM, true, true),
            new Permit("no-contact.list", TEAM_OR_OWN, true, true),
            new Permit("no-contact.state", OWN_LEAD, false, true),
            new Permit("no-contact.withdraw", OWN_LEAD, false, true),
            new Permit("name-match.list", LEADING, true, true),
            new Permit("name-match.search", LEADING, false, true),
            new Permit("name-match.answer", LEADING, false, true),
            new Permit("gap.list", TEAM, true, true),
            new Permit("gap.identify", TEAM, false, true),
            new Permit("gap.weigh", LEADING, false, true),
            new Permit("gap.assign", LEADING, false, true),
            new Permit("gap.ask", TEAM, false, true),
            new Permit("gap.close", TEAM, false, true),
            new Permit("context.read", TEAM, true, true),
            new Permit("context.record", TEAM, false, true),
            new Permit("document.list", TEAM, true, true),
            new Permit("document.list-own", TEAM_OR_OWN, true, true),
            new Permit("document.request", LEADING, false, true),
            new Permit("document.settle", TEAM, false, true),
            new Permit("request.list", TEAM, false, true),
            new Permit("request.chase", LEADING, false, true),
            new Permit("sufficiency.read", TEAM, true, true),
            new Permit("sufficiency.declare", ANALYSING, false, true));

    private WorkAccess() {}
}
