package candour.reporting.report;

import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.report.ReportCommand.AddSection;
import candour.reporting.report.ReportCommand.AddStatement;
import candour.reporting.report.ReportCommand.DraftVersion;
import candour.reporting.report.ReportCommand.EmbedTerms;
import candour.reporting.report.ReportCommand.ReclassifyStatement;
import candour.reporting.report.ReportCommand.TakeOutStatement;

/** Whether the report may be written on at all: by what has become of its review, and of a relative's consent. */
final class ReportGate {

    private ReportGate() {}

    static void admit(ReportCommand command, KnownReview review, KnownFamily family) {
        if (review.stopped() && !takesWordsOut(command)) {
            throw ReportRule.STOPPED_REVIEW_IS_NOT_WRITTEN_ON.broken();
        }
        mustBeUsable(command, family);
    }

    /** Words that are somebody's, or are not so, are taken out of the report of a stopped review as of any other. */
    private static boolean takesWordsOut(ReportCommand command) {
        return switch (command) {
            case TakeOutStatement _, ReclassifyStatement _ -> true;
            case DraftVersion _, EmbedTerms _, AddSection _, AddStatement _ -> false;
        };
    }

    /** What a relative has said is put in, or marked as theirs, only while they agree to that. */
    private static void mustBeUsable(ReportCommand command, KnownFamily family) {
        var whose =
                switch (command) {
                    case AddStatement c -> c.classification().holder();
                    case ReclassifyStatement c -> c.classification().holder();
                    case DraftVersion _, EmbedTerms _, AddSection _, TakeOutStatement _ -> null;
                };
        if (!family.mayUseWordsOf(whose)) {
            throw ReportRule.FAMILY_WORDS_ARE_USED_WITH_CONSENT.broken();
        }
    }
}
