package candour.reporting.signoff;

import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.reporting.finding.Findings;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.report.Report;
import candour.reporting.report.ReportDigest;
import candour.reporting.report.ReportEvent.VersionFixed;
import candour.reporting.report.Section;
import candour.reporting.report.SectionKind;
import candour.reporting.report.StatementKind;
import candour.reporting.signoff.SignOffCommand.PresentReport;
import candour.reporting.signoff.SignOffEvent.ReportPresented;
import java.util.stream.Collectors;

/** Presenting one exact version (S002-073, S002-086, S002-154). */
final class Presenting {

    private Presenting() {}

    static Decision present(PresentReport c, Facts facts) {
        var report = facts.of(Report.FOLD);
        var review = facts.of(KnownReview.FOLD);
        if (c.version() != report.version()) {
            throw SignOffRule.PRESENT_THE_LAST_VERSION.broken();
        }
        if (facts.of(SignOff.FOLD).version() == c.version()) {
            return Decision.alreadySo();
        }
        if (!c.now().goesOn()) {
            throw SignOffRule.REVIEW_GOES_ON.broken();
        }
        if (c.now().termsChangePending() || !review.pendingChanges().isEmpty()) {
            throw SignOffRule.NO_CHANGE_OF_TERMS_PENDING.broken();
        }
        if (report.terms() != c.now().termsVersion() || report.terms() != review.terms() || report.terms() == 0) {
            throw SignOffRule.EMBEDDED_TERMS_ARE_THE_LAST_AGREED.broken();
        }
        if (!usable(report, facts.of(KnownFamily.FOLD))) {
            throw SignOffRule.WITHDRAWN_WORDS_ARE_SETTLED.broken();
        }
        if (facts.of(Findings.FOLD).anyStale()) {
            throw SignOffRule.STALE_CITATIONS_ARE_SETTLED.broken();
        }
        return stored(c, report, review)
                .warningIf(!covered(report), SignOffRule.REPORT_COVERS_ITS_CONTENT)
                .warningIf(unclassified(report) > 0, SignOffRule.STATEMENTS_ARE_CLASSIFIED);
    }

    private static Decision stored(PresentReport c, Report report, KnownReview review) {
        var digest = ReportDigest.of(c.reviewId(), report);
        var presented = new ReportPresented(
                c.reviewId(),
                c.version(),
                digest,
                report.terms(),
                c.presenters(),
                review.signOffChain(),
                unclassified(report),
                c.now().leaf(),
                c.on());
        return report.fixed()
                ? Decision.of(presented)
                : Decision.of(presented, new VersionFixed(c.reviewId(), c.version(), digest));
    }

    private static boolean usable(Report report, KnownFamily family) {
        return report.statements().stream()
                .map(each -> each.classification().holder())
                .allMatch(family::mayUseWordsOf);
    }

    private static boolean covered(Report report) {
        return report.sections().stream()
                .filter(section -> !section.statements().isEmpty())
                .map(Section::kind)
                .collect(Collectors.toSet())
                .containsAll(SectionKind.REQUIRED);
    }

    private static int unclassified(Report report) {
        return (int) report.statements().stream()
                .filter(each -> each.classification().kind() == StatementKind.UNCLASSIFIED)
                .count();
    }
}
