package candour.family.strategy;

import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/** How the family is to be informed: the strategy's first question is who does it. */
public record LiaisonStrategy(@Nullable Code informer, boolean isChair) {

    /** How its events become its state; one strategy for each review. */
    public static final Fold<LiaisonStrategy, LiaisonStrategyEvent> FOLD = new Fold<>(
            "liaison-strategy",
            LiaisonStrategyEvent.class,
            LiaisonStrategyEvent::reviewId,
            LiaisonStrategy::evolve,
            new LiaisonStrategy(null, false));

    static LiaisonStrategy evolve(LiaisonStrategy was, LiaisonStrategyEvent event) {
        return switch (event) {
            case InformerNamed e -> new LiaisonStrategy(e.personRef(), e.isChair());
        };
    }
}
