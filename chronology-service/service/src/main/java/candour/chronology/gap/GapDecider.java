package candour.chronology.gap;

import static candour.chronology.gap.GapRule.CLOSING_NEEDS_EVIDENCE;
import static candour.chronology.gap.GapRule.GAP_IS_CLOSED;
import static candour.chronology.gap.GapRule.GAP_IS_NOT_KNOWN;
import static candour.chronology.gap.GapRule.NOBODY_WAS_ASKED;

import candour.chronology.gap.GapCommand.AssignGap;
import candour.chronology.gap.GapCommand.CloseGap;
import candour.chronology.gap.GapCommand.IdentifyGap;
import candour.chronology.gap.GapCommand.ReopenGap;
import candour.chronology.gap.GapCommand.RequestFurtherInformation;
import candour.chronology.gap.GapCommand.WeighGap;
import candour.chronology.gap.GapEvent.GapAssigned;
import candour.chronology.gap.GapEvent.GapClosed;
import candour.chronology.gap.GapEvent.GapIdentified;
import candour.chronology.gap.GapEvent.GapReopened;
import candour.chronology.gap.GapEvent.GapWeighed;
import candour.chronology.gap.Gaps.Gap;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.scope.Scope;
import candour.chronology.sufficiency.Cause;
import candour.chronology.sufficiency.Sufficiency;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.UUID;

/** Gaps: finding them, giving them to somebody, asking for more, closing them. A gap found later overtakes what was declared sufficient. */
public final class GapDecider {
    public static final Decider<GapCommand> GAP = Decider.of(GapCommand.class)
            .writes(Gaps.FOLD, GapCommand::reviewId)
            .reads(Sufficiency.FOLD, GapCommand::reviewId)
            .reads(Scope.FOLD, GapCommand::reviewId)
            .readsAll(KeyDocument.FOLD, (command, _) -> asked(command))
            .decides(GapDecider::decide);

    private GapDecider() {}

    private static List<UUID> asked(GapCommand command) {
        return command instanceof RequestFurtherInformation c ? List.of(c.requestId()) : List.of();
    }

    private static Decision decide(GapCommand command, Facts facts) {
        Gaps gaps = facts.of(Gaps.FOLD);
        Sufficiency sufficiency = facts.of(Sufficiency.FOLD);
        return switch (command) {
            case IdentifyGap c ->
                gaps.known().containsKey(c.gapId())
                        ? Decision.alreadySo()
                        : Decision.of(new GapIdentified(
                                        c.reviewId(),
                                        c.gapId(),
                                        c.critical(),
                                        c.what(),
                                        c.agency(),
                                        c.from(),
                                        c.until(),
                                        c.on()))
                                .and(sufficiency.overtaken(c.reviewId(), Cause.GAP, c.gapId(), c.on()));
            case WeighGap c -> {
                if (open(gaps, c).critical() == c.critical()) yield Decision.alreadySo();
                yield Decision.of(new GapWeighed(c.reviewId(), c.gapId(), c.critical(), c.reason(), c.on()))
                        .and(
                                c.critical()
                                        ? sufficiency.overtaken(c.reviewId(), Cause.GAP, c.gapId(), c.on())
                                        : List.of());
            }
            case AssignGap c ->
                c.person().equals(open(gaps, c).person())
                        ? Decision.alreadySo()
                        : Decision.of(new GapAssigned(c.reviewId(), c.gapId(), c.person(), c.on()));
            case RequestFurtherInformation c -> {
                open(gaps, c);
                yield FurtherInformation.ask(c, facts);
            }
            case CloseGap c -> close(c, gaps);
            case ReopenGap c -> {
                if (known(gaps, c).open()) yield Decision.alreadySo();
                boolean critical = known(gaps, c).critical();
                yield Decision.of(new GapReopened(c.reviewId(), c.gapId(), critical, c.reason(), c.on()))
                        .and(sufficiency.overtaken(c.reviewId(), Cause.GAP, c.gapId(), c.on()));
            }
        };
    }

    private static Decision close(CloseGap c, Gaps gaps) {
        Gap gap = known(gaps, c);
        if (!gap.open()) return Decision.alreadySo();
        boolean shown = c.words() != null
                || c.outcome() == Outcome.FILLED && !c.evidence().isEmpty();
        if (!shown) throw CLOSING_NEEDS_EVIDENCE.broken("what fills it, or why it cannot be obtained");
        return Decision.of(new GapClosed(c.reviewId(), c.gapId(), c.outcome(), c.words(), c.evidence(), c.on()))
                .warningIf(c.outcome() == Outcome.CANNOT_BE_OBTAINED && !gap.asked(), NOBODY_WAS_ASKED);
    }

    private static Gap known(Gaps gaps, GapCommand c) {
        Gap gap = gaps.known().get(c.gapId());
        if (gap == null) throw GAP_IS_NOT_KNOWN.broken();
        return gap;
    }

    private static Gap open(Gaps gaps, GapCommand c) {
        Gap gap = known(gaps, c);
        if (!gap.open()) throw GAP_IS_CLOSED.broken("a gap that is open");
        return gap;
    }
}
