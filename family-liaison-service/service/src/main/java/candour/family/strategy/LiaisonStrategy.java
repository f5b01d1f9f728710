package candour.family.strategy;

import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/** How the family is to be informed: the strategy's first question is who does it. */
public record LiaisonStrategy(boolean opened, @Nullable Code informer, boolean isChair, boolean agreed) {

    /** How its events become its state; one strategy for each review. */
    public static final Fold<LiaisonStrategy, LiaisonStrategyEvent> FOLD = new Fold<>(
            "liaison-strategy",
            LiaisonStrategyEvent.class,
            LiaisonStrategyEvent::reviewId,
            LiaisonStrategy::evolve,
            new LiaisonStrategy(false, null, false, false));

    static LiaisonStrategy evolve(LiaisonStrategy was, LiaisonStrategyEvent event) {
        return switch (event) {
            case StrategyOpened _ -> new LiaisonStrategy(true, was.informer, was.isChair, was.agreed);
            case InformerNamed e -> new LiaisonStrategy(was.opened, e.personRef(), e.isChair(), was.agreed);
            case StrategyAgreed _ -> new LiaisonStrategy(was.opened, was.informer, was.isChair, true);
            case StrategyRecordedInError _ -> was;
        };
    }
}
