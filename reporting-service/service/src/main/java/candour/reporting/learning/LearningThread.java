package candour.reporting.learning;

import candour.platform.decision.Fold;
import candour.reporting.learning.LearningEvent.HypothesisAmended;
import candour.reporting.learning.LearningEvent.HypothesisProposed;
import candour.reporting.learning.LearningEvent.HypothesisSettled;
import candour.reporting.learning.LearningEvent.HypothesisTested;
import candour.reporting.learning.LearningEvent.ObservationRecorded;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The items of one review's thread: just what decisions look at. */
public record LearningThread(Map<UUID, Item> items) {

    /** How its events become its state. */
    public static final Fold<LearningThread, LearningEvent> FOLD = new Fold<>(
            "learning-thread",
            LearningEvent.class,
            LearningEvent::reviewId,
            LearningThread::evolve,
            new LearningThread(Map.of()));

    /** One item. */
    public record Item(boolean hypothesis, boolean tested, boolean settled) {}

    /** Whether there is such an item. */
    public boolean has(UUID itemId) {
        return items.containsKey(itemId);
    }

    static LearningThread evolve(LearningThread was, LearningEvent event) {
        return switch (event) {
            case ObservationRecorded e -> was.with(e.itemId(), new Item(false, false, false));
            case HypothesisProposed e -> was.with(e.itemId(), new Item(true, false, false));
            case HypothesisTested e -> was.with(e.itemId(), new Item(true, true, false));
            case HypothesisAmended e -> was.with(e.itemId(), new Item(true, false, false));
            case HypothesisSettled e -> was.with(e.itemId(), new Item(true, true, true));
        };
    }

    private LearningThread with(UUID id, Item item) {
        var all = new HashMap<>(items);
        all.put(id, item);
        return new LearningThread(Map.copyOf(all));
    }
}
