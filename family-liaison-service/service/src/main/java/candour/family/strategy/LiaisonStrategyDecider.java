package candour.family.strategy;

import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Who informs the family. */
public final class LiaisonStrategyDecider {

    /** Reads the strategy alone. */
    public static final Decider<LiaisonStrategyCommand> STRATEGY = Decider.of(LiaisonStrategyCommand.class)
            .writes(LiaisonStrategy.FOLD, LiaisonStrategyCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(LiaisonStrategy.FOLD)));

    private LiaisonStrategyDecider() {}

    static Decision decide(LiaisonStrategyCommand command, LiaisonStrategy strategy) {
        return switch (command) {
            case NameInformer c -> name(c, strategy);
        };
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
