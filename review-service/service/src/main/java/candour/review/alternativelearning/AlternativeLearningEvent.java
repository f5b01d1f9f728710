package candour.review.alternativelearning;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about learning without a review. Stored for ever: add fields, never remove them. */
public sealed interface AlternativeLearningEvent {
    /** On which notification it was decided that there is no review. */
    UUID notificationId();

    /**
     * Agreed how there will be learning instead; what was agreed before no longer holds.
     *
     * @param byWhom who does it
     * @param dueOn by when (Europe/London)
     */
    @Stored("alternative-learning-agreed")
    record AlternativeLearningAgreed(
            UUID notificationId, Sealed what, Sealed byWhom, LocalDate dueOn, LocalDate agreedOn)
            implements AlternativeLearningEvent {}

    /** It took place, and this was learnt. */
    @Stored("alternative-learning-closed")
    record AlternativeLearningClosed(UUID notificationId, Sealed learnt, LocalDate closedOn)
            implements AlternativeLearningEvent {}

    /** One of these was a mistake. */
    @Stored("alternative-learning-recorded-in-error")
    record AlternativeLearningRecordedInError(UUID notificationId, UUID markedEventId, Sealed reason)
            implements AlternativeLearningEvent, MarkedInError {}
}
