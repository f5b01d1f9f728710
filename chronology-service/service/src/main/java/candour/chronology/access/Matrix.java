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
    private static final Set<String> LEADING_OR_OWN = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "ADMINISTRATOR", OWN);
    private static final Set<String> CHAIR = Set.of("CHAIR", "ACTING_CHAIR");

    private static final Set<String> ANALYSING = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER");

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
            new Permit("import.choose-columns", Set.of(OWN), false, true),
            new Permit("mapping.list", Set.of(OWN), false, true),
            new Permit("mapping.forget", Set.of(OWN), false, true),
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
            new Permit("agency-question.read", Set.of(OWN), true, true),
            new Permit("agency-question.answer", Set.of(OWN), false, true),
            new Permit("verification.read", TEAM_OR_OWN, true, true),
            new Permit("verification.record", TEAM_OR_OWN, false, true),
            new Permit("verification.settle", ANALYSING, false, true),
            new Permit("statement.read", TEAM_OR_OWN, true, true),
            new Permit("statement.classify", TEAM_OR_OWN, false, true),
            new Permit("minimisation.list", TEAM, true, true),
            new Permit("minimisation.flag", TEAM_OR_OWN, false, true),
            new Permit("minimisation.decide", CHAIR, false, true),
            // the working view
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
            new Permit("no-contact.state", Set.of(OWN), false, true),
            new Permit("no-contact.withdraw", Set.of(OWN), false, true),
            new Permit("name-match.list", LEADING, true, true),
            new Permit("name-match.search", LEADING, false, true),
            new Permit("name-match.answer", LEADING, false, true),
            // What systems push, each for its own agency (X-04, R27).
            new Permit("push-client.register", Set.of("group:operator"), false, true),
            new Permit("push-client.list", Set.of("group:operator"), false, true),
            new Permit("push-client.add-key", Set.of("group:operator"), false, true),
            new Permit("push-client.retire-key", Set.of("group:operator"), false, true),
            new Permit("push-client.end", Set.of("group:operator"), false, true),
            new Permit("push.send-fhir", Set.of("group:integration"), false, true),
            new Permit("push.send-police", Set.of("group:integration"), false, true),
            new Permit("push.read-receipt", Set.of("group:integration"), false, true),
            new Permit("push.withdraw", Set.of("group:integration"), false, true),
            new Permit("push.read-capabilities", Set.of("group:integration"), false, true),
            new Permit("push.read-reference", LEADING_OR_OWN, false, true),
            new Permit("push.list", Set.of(OWN), false, true),
            new Permit("push.match", Set.of(OWN), false, true),
            new Permit("push.answer", Set.of(OWN), false, true),
            new Permit("subject-identifier.note", LEADING, false, true),
            new Permit("subject-identifier.list", LEADING, false, true),
            new Permit("subject-identifier.withdraw", LEADING, false, true),
            new Permit("pushed-record.count-held", CHAIR, false, true),
            new Permit("pushed-record.list", Set.of(OWN), false, true),
            new Permit("pushed-record.read", Set.of(OWN), true, true),
            new Permit("pushed-record.release", Set.of(OWN), false, true),
            new Permit("pushed-record.set-aside", Set.of(OWN), false, true),
            new Permit("chronology-scope.history", TEAM, true, true),
            new Permit("chronology-scope.change", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true),
            new Permit("earlier-involvement.read", TEAM_OR_OWN, true, true),
            new Permit("earlier-involvement.write", Set.of(OWN), false, true),
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
            new Permit("sufficiency.declare", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true),
            new Permit("merge.read-changes", TEAM, true, true),
            new Permit("timeline.read", TEAM, true, true),
            new Permit("paper.make", TEAM, true, true),
            new Permit("paper.list", TEAM, false, true),
            new Permit("family-account.take-in", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true),
            new Permit("family-account.list", Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER"), false, true));

    private Matrix() {}
}
