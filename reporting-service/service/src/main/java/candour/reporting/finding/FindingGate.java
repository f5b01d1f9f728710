package candour.reporting.finding;

import candour.reporting.finding.FindingCommand.AgreeFinding;
import candour.reporting.finding.FindingCommand.CiteEntry;
import candour.reporting.finding.FindingCommand.DraftFinding;
import candour.reporting.finding.FindingCommand.FlagCitations;
import candour.reporting.finding.FindingCommand.SettleCitation;
import candour.reporting.knownreview.KnownReview;

/** Whether a review still finds anything, by what has become of it. */
final class FindingGate {

    private FindingGate() {}

    static void admit(FindingCommand command, KnownReview review) {
        if (review.stopped() && findsMore(command)) {
            throw FindingRule.STOPPED_REVIEW_FINDS_NOTHING_MORE.broken();
        }
    }

    /** What was cited before a review was stopped is still flagged and put right (S002-092). */
    private static boolean findsMore(FindingCommand command) {
        return switch (command) {
            case DraftFinding _, CiteEntry _, AgreeFinding _ -> true;
            case SettleCitation _, FlagCitations _ -> false;
        };
    }
}
