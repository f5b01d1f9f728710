package candour.review.alternativelearning;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of learning without a review. */
public sealed interface AlternativeLearningCommand {
    /** On which notification. */
    UUID notificationId();

    /** Agrees what is done instead, by whom and by when (S002-015). */
    record AgreeAlternativeLearning(
            UUID notificationId, Sealed what, Sealed byWhom, LocalDate dueOn, LocalDate agreedOn)
            implements AlternativeLearningCommand {}

    /** Closes it with what was learnt. */
    record CloseAlternativeLearning(UUID notificationId, Sealed learnt, LocalDate closedOn)
            implements AlternativeLearningCommand {}

    /** What was recorded was a mistake. */
    record MarkAlternativeLearningInError(UUID notificationId, UUID markedEventId, Sealed reason)
            implements AlternativeLearningCommand {}
}
