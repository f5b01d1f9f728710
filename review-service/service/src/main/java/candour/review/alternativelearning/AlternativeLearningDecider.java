package candour.review.alternativelearning;

import static candour.review.alternativelearning.AlternativeLearningRule.ALTERNATIVE_FOLLOWS_A_DECISION_AGAINST_A_REVIEW;
import static candour.review.alternativelearning.AlternativeLearningRule.ALTERNATIVE_IS_DUE_AHEAD;
import static candour.review.alternativelearning.AlternativeLearningRule.LEARNING_FOLLOWS_AN_AGREEMENT;
import static candour.review.duty.DutyKind.AGREE_ALTERNATIVE_LEARNING;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.alternativelearning.AlternativeLearningCommand.AgreeAlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.CloseAlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.MarkAlternativeLearningInError;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningClosed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningRecordedInError;
import candour.review.committee.CommitteeDecision;
import candour.review.duty.Duty;
import candour.review.duty.DutyCommand;

/** Learning without a review: what, by whom, by when, and what came of it. Pure. */
public final class AlternativeLearningDecider {
    private AlternativeLearningDecider() {}

    /** Reads what was agreed, what the committee decided, and whether it is owed. */
    public static final Decider<AlternativeLearningCommand> ALTERNATIVE = Decider.of(AlternativeLearningCommand.class)
            .writes(AlternativeLearning.FOLD, AlternativeLearningCommand::notificationId)
            .reads(CommitteeDecision.FOLD, AlternativeLearningCommand::notificationId)
            .reads(Duty.FOLD, command -> DutyCommand.idFor(command.notificationId(), AGREE_ALTERNATIVE_LEARNING))
            .decides((command, facts) -> {
                if (!facts.of(CommitteeDecision.FOLD).notToProceed()) {
                    throw ALTERNATIVE_FOLLOWS_A_DECISION_AGAINST_A_REVIEW.broken("a decision not to proceed");
                }
                return decide(
                        command,
                        facts.of(AlternativeLearning.FOLD),
                        facts.of(Duty.FOLD).isOwed());
            });

    private static Decision decide(AlternativeLearningCommand command, AlternativeLearning was, boolean owed) {
        return switch (command) {
            case AgreeAlternativeLearning c -> {
                if (c.dueOn().isBefore(c.agreedOn())) {
                    throw ALTERNATIVE_IS_DUE_AHEAD.broken("dueOn on or after " + c.agreedOn());
                }
                var agreed = new AlternativeLearningAgreed(
                        c.notificationId(), c.what(), c.byWhom(), c.dueOn(), c.agreedOn());
                // Owed again after another decision, the same words have to be agreed again.
                yield agreed.equals(was.agreed()) && !owed ? Decision.alreadySo() : Decision.of(agreed);
            }
            case CloseAlternativeLearning c -> {
                if (was.agreed() == null) {
                    throw LEARNING_FOLLOWS_AN_AGREEMENT.broken("an agreed alternative-learning");
                }
                var closed = new AlternativeLearningClosed(c.notificationId(), c.learnt(), c.closedOn());
                yield closed.equals(was.closed()) ? Decision.alreadySo() : Decision.of(closed);
            }
            case MarkAlternativeLearningInError c ->
                Decision.of(new AlternativeLearningRecordedInError(c.notificationId(), c.markedEventId(), c.reason()));
        };
    }
}
