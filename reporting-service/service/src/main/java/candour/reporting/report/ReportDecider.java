package candour.reporting.report;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.report.ReportCommand.AddSection;
import candour.reporting.report.ReportCommand.AddStatement;
import candour.reporting.report.ReportCommand.DraftVersion;
import candour.reporting.report.ReportCommand.EmbedTerms;
import candour.reporting.report.ReportCommand.ReclassifyStatement;
import candour.reporting.report.ReportCommand.TakeOutStatement;
import candour.reporting.report.ReportEvent.SectionAdded;
import candour.reporting.report.ReportEvent.StatementAdded;
import candour.reporting.report.ReportEvent.StatementReclassified;
import candour.reporting.report.ReportEvent.StatementTakenOut;
import candour.reporting.report.ReportEvent.TermsEmbedded;
import candour.reporting.report.ReportEvent.VersionDrafted;
import java.util.Optional;

/** The rules of writing the report, as one pure function. */
public final class ReportDecider {

    /** Reads the report, and what is known of the review's terms of reference and of the family's consents. */
    public static final Decider<ReportCommand> REPORT = Decider.of(ReportCommand.class)
            .writes(Report.FOLD, ReportCommand::reviewId)
            .reads(KnownReview.FOLD, ReportCommand::reviewId)
            .reads(KnownFamily.FOLD, ReportCommand::reviewId)
            .decides((command, facts) -> {
                ReportGate.admit(command, facts.of(KnownReview.FOLD), facts.of(KnownFamily.FOLD));
                return decide(command, facts.of(Report.FOLD), facts.of(KnownReview.FOLD));
            });

    private ReportDecider() {}

    static Decision decide(ReportCommand command, Report report, KnownReview review) {
        return switch (command) {
            case DraftVersion c ->
                report.fixed()
                        ? Decision.of(new VersionDrafted(c.reviewId(), report.version() + 1, c.on()))
                        : Decision.alreadySo();
            case EmbedTerms c -> embed(c, open(report), review);
            case AddSection c ->
                open(report).section(c.sectionId()).isPresent()
                        ? Decision.alreadySo()
                        : Decision.of(new SectionAdded(
                                c.reviewId(), report.version(), c.sectionId(), c.kind(), c.personalData()));
            case AddStatement c -> add(c, open(report));
            case ReclassifyStatement c -> reclassify(c, open(report));
            case TakeOutStatement c -> {
                part(open(report).statement(c.statementId()));
                yield Decision.of(new StatementTakenOut(c.reviewId(), report.version(), c.statementId(), c.reason()));
            }
        };
    }

    private static Decision embed(EmbedTerms c, Report report, KnownReview review) {
        if (c.termsVersion() != review.terms() || review.terms() == 0) {
            throw ReportRule.TERMS_ARE_AGREED.broken();
        }
        return report.terms() == c.termsVersion()
                ? Decision.alreadySo()
                : Decision.of(new TermsEmbedded(c.reviewId(), report.version(), c.termsVersion()));
    }

    private static Decision add(AddStatement c, Report report) {
        part(report.section(c.sectionId()));
        return report.statement(c.statementId()).isPresent()
                ? Decision.alreadySo()
                : Decision.of(new StatementAdded(
                        c.reviewId(),
                        report.version(),
                        c.sectionId(),
                        c.statementId(),
                        c.classification().checked(),
                        c.text()));
    }

    private static Decision reclassify(ReclassifyStatement c, Report report) {
        var statement = part(report.statement(c.statementId()));
        var marked = c.classification().checked();
        return statement.classification().equals(marked)
                ? Decision.alreadySo()
                : Decision.of(
                        new StatementReclassified(c.reviewId(), report.version(), c.statementId(), marked, c.reason()));
    }

    private static Report open(Report report) {
        if (report.fixed()) {
            throw ReportRule.PRESENTED_VERSION_STANDS.broken();
        }
        return report;
    }

    private static <T> T part(Optional<T> part) {
        return part.orElseThrow(ReportRule.NO_SUCH_PART::broken);
    }
}
