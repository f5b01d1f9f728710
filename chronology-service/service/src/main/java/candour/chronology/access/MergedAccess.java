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

/** The merged chronology, what is said of its entries, and what is given out of it. */
final class MergedAccess {
    static final List<Permit> ROWS = List.of(
            new Permit("merge.issue", LEADING, false, true),
            new Permit("merge.list", TEAM_OR_AGENCY, false, true),
            new Permit("merge.read", TEAM_OR_AGENCY, true, true),
            new Permit("merge.compare", TEAM, false, true),
            new Permit("same-event.read", TEAM, true, true),
            new Permit("same-event.link", LEADING, false, true),
            new Permit("contradiction.list", TEAM, false, true),
            new Permit("contradiction.read", TEAM, true, true),
            new Permit("contradiction.link", LEADING, false, true),
            new Permit("contradiction.analyse", ANALYSING, false, true),
            new Permit("contradiction.close", ANALYSING, false, true),
            new Permit("stated-order.list", TEAM, true, true),
            new Permit("stated-order.state", LEADING, false, true),
            new Permit("question.read", TEAM, true, true),
            new Permit("question.raise", TEAM, false, true),
            new Permit("question.ask", LEADING, false, true),
            new Permit("agency-question.read", OWN_LEAD, true, true),
            new Permit("agency-question.answer", OWN_LEAD, false, true),
            new Permit("verification.read", TEAM_OR_OWN, true, true),
            new Permit("verification.record", TEAM_OR_OWN, false, true),
            new Permit("verification.settle", ANALYSING, false, true),
            new Permit("statement.read", TEAM_OR_OWN, true, true),
            new Permit("statement.classify", TEAM_OR_OWN, false, true),
            new Permit("minimisation.list", TEAM, true, true),
            new Permit("minimisation.flag", TEAM_OR_OWN, false, true),
            new Permit("minimisation.decide", CHAIR, false, true),
            new Permit("merge.read-changes", TEAM, true, true),
            new Permit("timeline.read", TEAM, true, true),
            new Permit("paper.make", TEAM, true, true),
            new Permit("paper.list", TEAM, false, true));

    private MergedAccess() {}
}
