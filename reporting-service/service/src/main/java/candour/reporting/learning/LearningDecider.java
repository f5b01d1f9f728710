package candour.reporting.learning;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.reporting.learning.LearningCommand.AmendHypothesis;
import candour.reporting.learning.LearningCommand.Outcome;
import candour.reporting.learning.LearningCommand.ProposeHypothesis;
import candour.reporting.learning.LearningCommand.RecordObservation;
import candour.reporting.learning.LearningCommand.SettleHypothesis;
import candour.reporting.learning.LearningCommand.TestHypothesis;
import candour.reporting.learning.LearningEvent.HypothesisAmended;
import candour.reporting.learning.LearningEvent.HypothesisProposed;
import candour.reporting.learning.LearningEvent.HypothesisSettled;
import candour.reporting.learning.LearningEvent.HypothesisTested;
import candour.reporting.learning.LearningEvent.ObservationRecorded;
import candour.reporting.learning.LearningThread.Item;
import java.util.UUID;

/** The rules of the thread of learning, as one pure function. */
public final class LearningDecider {

    /** Reads the thread. */
    public static final Decider<LearningCommand> LEARNING = Decider.of(LearningCommand.class)
            .writes(LearningThread.FOLD, LearningCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(LearningThread.FOLD)));

    private LearningDecider() {}

    static Decision decide(LearningCommand command, LearningThread thread) {
        return switch (command) {
            case RecordObservation c ->
                thread.has(c.itemId())
                        ? Decision.alreadySo()
                        : Decision.of(new ObservationRecorded(
                                c.reviewId(), c.itemId(), c.lens(), c.origin(), c.words(), c.on()));
            case ProposeHypothesis c ->
                thread.has(c.itemId())
                        ? Decision.alreadySo()
                        : Decision.of(new HypothesisProposed(c.reviewId(), c.itemId(), c.origin(), c.words(), c.on()));
            case TestHypothesis c -> {
                open(thread, c.itemId());
                yield Decision.of(
                        new HypothesisTested(c.reviewId(), c.itemId(), c.bearing(), c.origin(), c.words(), c.on()));
            }
            case AmendHypothesis c -> {
                open(thread, c.itemId());
                yield Decision.of(new HypothesisAmended(c.reviewId(), c.itemId(), c.origin(), c.words(), c.on()));
            }
            case SettleHypothesis c -> settle(c, open(thread, c.itemId()));
        };
    }

    private static Decision settle(SettleHypothesis c, Item item) {
        if (c.outcome() == Outcome.SUPPORTED && !item.tested()) {
            throw LearningRule.TEST_BEFORE_SUPPORTING.broken();
        }
        return Decision.of(
                new HypothesisSettled(c.reviewId(), c.itemId(), c.outcome(), c.origin(), c.reason(), c.on()));
    }

    private static Item open(LearningThread thread, UUID itemId) {
        var item = thread.items().get(itemId);
        if (item == null || !item.hypothesis() || item.settled()) {
            throw LearningRule.ONLY_A_HYPOTHESIS_IS_TESTED.broken();
        }
        return item;
    }
}
