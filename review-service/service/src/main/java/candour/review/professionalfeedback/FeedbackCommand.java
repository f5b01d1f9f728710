package candour.review.professionalfeedback;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about professionals' feedback. */
public sealed interface FeedbackCommand {
    /** On which review. */
    UUID reviewId();

    /** Somebody told how it was. */
    record RecordFeedback(
            UUID reviewId,
            UUID feedbackId,
            Code personRef,
            Experience experience,
            Map<Question, Answer> answers,
            @Nullable Sealed words,
            LocalDate on)
            implements FeedbackCommand {}

    /** Somebody would rather not say. */
    record RecordDecline(UUID reviewId, UUID feedbackId, Code personRef, LocalDate on) implements FeedbackCommand {}

    /** A record was a mistake. */
    record MarkFeedbackInError(UUID reviewId, UUID markedEventId, Sealed reason) implements FeedbackCommand {}
}
