package candour.review.professionalfeedback;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of professionals' feedback. Stored for ever: add fields, never rename or remove them. */
public sealed interface FeedbackEvent {
    /** On which review. */
    UUID reviewId();

    /**
     * Somebody told how it was.
     *
     * @param committeeId the review's, across whose reviews answers are counted
     * @param personRef their entry in the directory, or their reference as a participant
     * @param answers to the questions they answered
     * @param words their own, sealed, or null
     */
    @Stored("professional-feedback-recorded")
    record FeedbackRecorded(
            UUID reviewId,
            UUID feedbackId,
            UUID committeeId,
            Code personRef,
            Experience experience,
            Map<Question, Answer> answers,
            @Nullable Sealed words,
            LocalDate on)
            implements FeedbackEvent {}

    /** Somebody would rather not say; they are not asked again. */
    @Stored("professional-feedback-declined")
    record FeedbackDeclined(UUID reviewId, UUID feedbackId, Code personRef, LocalDate on) implements FeedbackEvent {}

    /** An earlier record was a mistake. */
    @Stored("professional-feedback-recorded-in-error")
    record FeedbackRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements FeedbackEvent, MarkedInError {}
}
