package candour.family.strategy;

import candour.family.knowncommittee.KnownCommittee;
import candour.family.knownreview.KnownReview;
import candour.family.strategy.LiaisonStrategyCommand.AgreeStrategy;
import candour.family.strategy.LiaisonStrategyCommand.MarkStrategyInError;
import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.LiaisonStrategyCommand.OpenStrategy;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.UUID;

/** Who informs the family, and that the strategy is agreed. */
public final class LiaisonStrategyDecider {

    /** Reads the strategy, and who has which part in the review or for its committee. */
    public static final Decider<LiaisonStrategyCommand> STRATEGY = Decider.of(LiaisonStrategyCommand.class)
            .writes(LiaisonStrategy.FOLD, LiaisonStrategyCommand::reviewId)
            .reads(KnownReview.FOLD, LiaisonStrategyCommand::reviewId)
            .readsAll(KnownCommittee.FOLD, (_, facts) -> committee(facts.of(KnownReview.FOLD)))
            .decides(LiaisonStrategyDecider::decide);

    private LiaisonStrategyDecider() {}

    private static List<UUID> committee(KnownReview review) {
        return review.committeeId() == null ? List.of() : List.of(review.committeeId());
    }

    private static Decision decide(LiaisonStrategyCommand command, Facts facts) {
        var strategy = facts.of(LiaisonStrategy.FOLD);
        return switch (command) {
            case OpenStrategy c ->
                strategy.opened() ? Decision.alreadySo() : Decision.of(new StrategyOpened(c.reviewId(), c.on()));
            case NameInformer c -> name(c, strategy);
            case AgreeStrategy c -> Agreement.of(c, facts);
            case MarkStrategyInError c ->
                Decision.of(new StrategyRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision name(NameInformer c, LiaisonStrategy strategy) {
        if (!c.isChair() && c.reason() == null) {
            throw LiaisonStrategyRule.ANOTHER_INFORMER_NEEDS_A_REASON.broken();
        }
        return c.personRef().equals(strategy.informer())
                ? Decision.alreadySo()
                : Decision.of(new InformerNamed(c.reviewId(), c.personRef(), c.isChair(), c.reason(), c.on()))
                        .warningIf(strategy.agreed(), LiaisonStrategyRule.CHANGED_STRATEGY_IS_AGREED_ANEW);
    }
}
