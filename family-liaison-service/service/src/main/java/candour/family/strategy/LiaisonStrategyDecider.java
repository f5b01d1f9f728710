package candour.family.strategy;

import candour.family.strategy.LiaisonStrategyCommand.AgreeStrategy;
import candour.family.strategy.LiaisonStrategyCommand.MarkStrategyInError;
import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.LiaisonStrategyCommand.OpenStrategy;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Who informs the family, and that the strategy is agreed. */
public final class LiaisonStrategyDecider {

    /** Reads the strategy alone. */
    public static final Decider<LiaisonStrategyCommand> STRATEGY = Decider.of(LiaisonStrategyCommand.class)
            .writes(LiaisonStrategy.FOLD, LiaisonStrategyCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(LiaisonStrategy.FOLD)));

    private LiaisonStrategyDecider() {}

    static Decision decide(LiaisonStrategyCommand command, LiaisonStrategy strategy) {
        return switch (command) {
            case OpenStrategy c ->
                strategy.opened() ? Decision.alreadySo() : Decision.of(new StrategyOpened(c.reviewId(), c.on()));
            case NameInformer c -> name(c, strategy);
            case AgreeStrategy c -> agree(c, strategy);
            case MarkStrategyInError c ->
                Decision.of(new StrategyRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision agree(AgreeStrategy c, LiaisonStrategy strategy) {
        if (strategy.agreed()) {
            return Decision.alreadySo();
        }
        if (strategy.informer() == null) {
            throw LiaisonStrategyRule.STRATEGY_SAYS_WHO_INFORMS.broken("somebody named to inform the family");
        }
        if (c.agreedWith().isEmpty()) {
            throw LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER.broken(
                    "agreedWith: the reviewer, or the lead officer");
        }
        return Decision.of(new StrategyAgreed(c.reviewId(), c.agreedWith(), c.on()));
    }

    private static Decision name(NameInformer c, LiaisonStrategy strategy) {
        if (!c.isChair() && c.reason() == null) {
            throw LiaisonStrategyRule.ANOTHER_INFORMER_NEEDS_A_REASON.broken();
        }
        return c.personRef().equals(strategy.informer())
                ? Decision.alreadySo()
                : Decision.of(new InformerNamed(c.reviewId(), c.personRef(), c.isChair(), c.reason(), c.on()));
    }
}
