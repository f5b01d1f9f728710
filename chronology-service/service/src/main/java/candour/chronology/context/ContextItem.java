package candour.chronology.context;

import candour.chronology.context.ContextEvent.ContextItemAdded;
import candour.chronology.context.ContextEvent.ContextItemCorrected;
import candour.chronology.context.ContextEvent.ContextItemWithdrawn;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param version 0 when there is none; 1 as added
 */
public record ContextItem(
        int version, boolean withdrawn, @Nullable UUID reviewId) {

    public static final Fold<ContextItem, ContextEvent> FOLD = new Fold<>(
            "context-item",
            ContextEvent.class,
            ContextEvent::itemId,
            ContextItem::evolve,
            new ContextItem(0, false, null));

    static ContextItem evolve(ContextItem was, ContextEvent event) {
        return switch (event) {
            case ContextItemAdded e -> new ContextItem(1, false, e.reviewId());
            case ContextItemCorrected e -> new ContextItem(e.version(), was.withdrawn, was.reviewId);
            case ContextItemWithdrawn e -> new ContextItem(e.version(), true, was.reviewId);
        };
    }
}
