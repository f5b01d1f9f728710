package candour.chronology.context;

import static candour.chronology.context.ContextRule.CONTEXT_ITEM_IS_NOT_KNOWN;
import static candour.chronology.context.ContextRule.CONTEXT_ITEM_WAS_WITHDRAWN;

import candour.chronology.context.ContextCommand.AddContextItem;
import candour.chronology.context.ContextCommand.CorrectContextItem;
import candour.chronology.context.ContextCommand.WithdrawContextItem;
import candour.chronology.context.ContextEvent.ContextItemAdded;
import candour.chronology.context.ContextEvent.ContextItemCorrected;
import candour.chronology.context.ContextEvent.ContextItemWithdrawn;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Recording the circumstances people worked in. What an item says is never refused. */
public final class ContextDecider {
    public static final Decider<ContextCommand> CONTEXT = Decider.of(ContextCommand.class)
            .writes(ContextItem.FOLD, ContextCommand::itemId)
            .decides((command, facts) -> decide(command, facts.of(ContextItem.FOLD)));

    private ContextDecider() {}

    static Decision decide(ContextCommand command, ContextItem item) {
        return switch (command) {
            case AddContextItem c ->
                item.version() > 0
                        ? Decision.alreadySo()
                        : Decision.of(new ContextItemAdded(
                                c.itemId(),
                                c.reviewId(),
                                c.aspect(),
                                c.words(),
                                c.agency(),
                                c.from(),
                                c.until(),
                                c.on()));
            case CorrectContextItem c -> {
                known(c, item);
                if (item.withdrawn()) throw CONTEXT_ITEM_WAS_WITHDRAWN.broken("a new item");
                yield Decision.of(new ContextItemCorrected(
                        c.itemId(),
                        c.reviewId(),
                        item.version() + 1,
                        c.aspect(),
                        c.words(),
                        c.agency(),
                        c.from(),
                        c.until(),
                        c.reason(),
                        c.on()));
            }
            case WithdrawContextItem c -> {
                known(c, item);
                yield item.withdrawn()
                        ? Decision.alreadySo()
                        : Decision.of(new ContextItemWithdrawn(
                                c.itemId(), c.reviewId(), item.version() + 1, c.reason(), c.on()));
            }
        };
    }

    private static void known(ContextCommand c, ContextItem item) {
        if (!c.reviewId().equals(item.reviewId())) throw CONTEXT_ITEM_IS_NOT_KNOWN.broken();
    }
}
