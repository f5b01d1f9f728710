package candour.review.alternativelearning;

import candour.platform.decision.Fold;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningClosed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningRecordedInError;
import candour.review.committee.CommitteeDecision;
import org.jspecify.annotations.Nullable;

/** How there is learning without a review: agreed, perhaps closed. */
public record AlternativeLearning(
        @Nullable AlternativeLearningAgreed agreed,
        @Nullable AlternativeLearningClosed closed) {
    /** How its events become its state; the stream's id is the notification's. */
    public static final Fold<AlternativeLearning, AlternativeLearningEvent> FOLD = new Fold<>(
            "alternative-learning",
            AlternativeLearningEvent.class,
            AlternativeLearningEvent::notificationId,
            AlternativeLearning::evolve,
            new AlternativeLearning(null, null));

    static AlternativeLearning evolve(AlternativeLearning was, AlternativeLearningEvent event) {
        return switch (event) {
            case AlternativeLearningAgreed e -> new AlternativeLearning(e, was.closed);
            case AlternativeLearningClosed e -> new AlternativeLearning(was.agreed, e);
            case AlternativeLearningRecordedInError _ -> was;
        };
    }

    /** Refuses to close a notification without a review before it was agreed. */
    public void mustAllowClosing(CommitteeDecision decision) {
        if (decision.notToProceed() && agreed == null) {
            throw AlternativeLearningRule.DECLINED_CLOSES_WITH_AN_ALTERNATIVE.broken("an agreed alternative-learning");
        }
    }
}
