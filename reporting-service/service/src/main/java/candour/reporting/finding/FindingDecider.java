package candour.reporting.finding;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.reporting.finding.FindingCommand.AgreeFinding;
import candour.reporting.finding.FindingCommand.CiteEntry;
import candour.reporting.finding.FindingCommand.DraftFinding;
import candour.reporting.finding.FindingCommand.FlagCitations;
import candour.reporting.finding.FindingCommand.SettleCitation;
import candour.reporting.finding.FindingCommand.Settlement;
import candour.reporting.finding.FindingEvent.CitationSettled;
import candour.reporting.finding.FindingEvent.EntryCited;
import candour.reporting.finding.FindingEvent.FindingAgreed;
import candour.reporting.finding.FindingEvent.FindingDrafted;
import candour.reporting.finding.Findings.Cited;
import candour.reporting.finding.Findings.Finding;
import candour.reporting.knownchronology.KnownChronology;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.learning.LearningThread;

/** The rules of findings and citations, as one pure function. */
public final class FindingDecider {

    /** Reads the findings, the thread they come from, and what is known of the chronology and the review. */
    public static final Decider<FindingCommand> FINDING = Decider.of(FindingCommand.class)
            .writes(Findings.FOLD, FindingCommand::reviewId)
            .reads(LearningThread.FOLD, FindingCommand::reviewId)
            .reads(KnownChronology.FOLD, FindingCommand::reviewId)
            .reads(KnownReview.FOLD, FindingCommand::reviewId)
            .decides(FindingDecider::decide);

    private FindingDecider() {}

    private static Decision decide(FindingCommand command, Facts facts) {
        FindingGate.admit(command, facts.of(KnownReview.FOLD));
        var findings = facts.of(Findings.FOLD);
        var known = facts.of(KnownChronology.FOLD);
        return switch (command) {
            case DraftFinding c -> draft(c, findings, facts.of(LearningThread.FOLD));
            case CiteEntry c -> cite(c, findings.existing(c.findingId()), known);
            case SettleCitation c -> settle(c, findings.existing(c.findingId()), known);
            case AgreeFinding c -> agree(c, findings.existing(c.findingId()));
            case FlagCitations c -> StaleCitations.flag(c, findings);
        };
    }

    private static Decision draft(DraftFinding c, Findings findings, LearningThread thread) {
        if (c.kind() == FindingKind.LEARNING_POINT && c.threadItems().isEmpty()) {
            throw FindingRule.LEARNING_POINT_CITES_THE_THREAD.broken();
        }
        if (!c.threadItems().stream().allMatch(thread::has)) {
            throw FindingRule.THREAD_ITEM_EXISTS.broken();
        }
        return findings.byId().containsKey(c.findingId())
                ? Decision.alreadySo()
                : Decision.of(new FindingDrafted(
                        c.reviewId(),
                        c.findingId(),
                        c.kind(),
                        c.words(),
                        c.howAndWhy(),
                        c.childImpact(),
                        c.threadItems(),
                        c.on()));
    }

    private static Decision cite(CiteEntry c, Finding finding, KnownChronology known) {
        if (finding.citations().containsKey(c.citationId())) {
            return Decision.alreadySo();
        }
        return Decision.of(new EntryCited(
                c.reviewId(),
                c.findingId(),
                c.citationId(),
                c.entry(),
                c.entry().citableIn(known),
                c.on()));
    }

    private static Decision settle(SettleCitation c, Finding finding, KnownChronology known) {
        var cited = finding.citations().get(c.citationId());
        if (cited == null || !cited.stale()) {
            throw FindingRule.NOTHING_TO_SETTLE.broken();
        }
        var anew = c.settlement() == Settlement.CITED_ANEW;
        var entry = c.entry();
        if (anew != (entry != null)
                || entry != null && !entry.entryId().equals(cited.entry().entryId())) {
            throw FindingRule.CITED_ANEW_SAYS_WHAT.broken();
        }
        return Decision.of(new CitationSettled(
                c.reviewId(),
                c.findingId(),
                c.citationId(),
                c.settlement(),
                entry,
                entry == null ? null : entry.citableIn(known),
                c.reason(),
                c.on()));
    }

    private static Decision agree(AgreeFinding c, Finding finding) {
        if (finding.agreed()) {
            return Decision.alreadySo();
        }
        if (!finding.fromThread() && finding.citations().isEmpty()) {
            throw FindingRule.FINDING_NEEDS_EVIDENCE.broken();
        }
        if (finding.citations().values().stream().anyMatch(Cited::stale)) {
            throw FindingRule.LOOK_AT_STALE_CITATIONS_FIRST.broken();
        }
        return Decision.of(new FindingAgreed(c.reviewId(), c.findingId(), c.on()));
    }
}
