package candour.family.strategy;

import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the family is to be informed: the strategy's first question is who does it.
 *
 * @param version how often it was agreed; 0 while it never was
 * @param agreedBy who agreed to it as it stands, or null while it is not agreed, or was changed since
 */
public record LiaisonStrategy(
        boolean opened,
        @Nullable Code informer,
        boolean isChair,
        int version,
        @Nullable Set<Agreeing> agreedBy) {

    /** How its events become its state; one strategy for each review. */
    public static final Fold<LiaisonStrategy, LiaisonStrategyEvent> FOLD = new Fold<>(
            "liaison-strategy",
            LiaisonStrategyEvent.class,
            LiaisonStrategyEvent::reviewId,
            LiaisonStrategy::evolve,
            new LiaisonStrategy(false, null, false, 0, null));

    /** Whether it is agreed as it stands. */
    boolean agreed() {
        return agreedBy != null;
    }

    static LiaisonStrategy evolve(LiaisonStrategy was, LiaisonStrategyEvent event) {
        return switch (event) {
            case StrategyOpened _ -> new LiaisonStrategy(true, was.informer, was.isChair, was.version, was.agreedBy);
            case InformerNamed e -> new LiaisonStrategy(was.opened, e.personRef(), e.isChair(), was.version, null);
            case StrategyAgreed e ->
                new LiaisonStrategy(was.opened, was.informer, was.isChair, e.versionAfter(was.version), e.byWhom());
            case StrategyRecordedInError _ -> was;
        };
    }
}
