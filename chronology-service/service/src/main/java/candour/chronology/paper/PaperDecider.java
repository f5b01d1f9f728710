package candour.chronology.paper;

import static candour.chronology.paper.PaperRule.PAPER_IS_OF_AN_ISSUED_VERSION;
import static candour.chronology.paper.PaperRule.PAPER_IS_TOO_LONG;

import candour.chronology.merged.MergedChronology;
import candour.chronology.paper.PaperCommand.MakePaper;
import candour.chronology.paper.PaperEvent.PaperMade;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;

/** A file is remembered once, whoever makes it again. Pure. */
public final class PaperDecider {
    public static final Decider<PaperCommand> PAPERS = Decider.of(PaperCommand.class)
            .writes(Papers.FOLD, PaperCommand::reviewId)
            .reads(MergedChronology.FOLD, PaperCommand::reviewId)
            .decides(PaperDecider::decide);

    private PaperDecider() {}

    private static Decision decide(PaperCommand command, Facts facts) {
        return switch (command) {
            case MakePaper c -> make(c, facts);
        };
    }

    private static Decision make(MakePaper c, Facts facts) {
        if (c.mergeVersion() < 1
                || c.mergeVersion() > facts.of(MergedChronology.FOLD).version())
            throw PAPER_IS_OF_AN_ISSUED_VERSION.broken("a version that was issued");
        if (!c.kind().holds(c.entries())) throw PAPER_IS_TOO_LONG.broken("at most " + PaperKind.MOST_ON_PAGES);
        if (facts.of(Papers.FOLD).made().contains(c.sha256())) return Decision.alreadySo();
        return Decision.of(new PaperMade(
                c.reviewId(), c.paperId(), c.kind(), c.mergeVersion(), c.agency(), c.entries(), c.sha256(), c.on()));
    }
}
