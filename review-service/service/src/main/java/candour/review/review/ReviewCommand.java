package candour.review.review;

import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review that was commissioned. */
public sealed interface ReviewCommand {
    /** Which review. */
    UUID reviewId();

    /** The Chair lets it rest, says why and until when (S002-089). */
    record PauseReview(
            UUID reviewId,
            UUID pauseId,
            PauseReason reasonCode,
            Sealed reason,
            @Nullable UUID becauseOf,
            LocalDate pausedOn,
            @Nullable LocalDate expectedUntil)
            implements ReviewCommand {}

    /** The Chair takes it up again; after an emerging issue with the way forward agreed (S002-090). */
    record ResumeReview(UUID reviewId, @Nullable Sealed wayForward, LocalDate resumedOn) implements ReviewCommand {}

    /** The committee stops it for good (S002-092); whoever records that says who decided and what shows it (R2). */
    record StopReview(
            UUID reviewId, DecidedBy decidedBy, @Nullable Sealed reason) implements ReviewCommand {}

    /** It was not stopped: that was recorded in error. */
    record MarkStopInError(UUID reviewId, UUID markedEventId, Sealed reason) implements ReviewCommand {}
}
