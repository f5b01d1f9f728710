package candour.review.closure;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service remembers about the closing of a review. Stored for ever: add fields, never rename or remove them. */
public sealed interface ClosureEvent {
    /** Which review. */
    UUID reviewId();

    /** Which request. */
    UUID requestId();

    /** The review is to be closed once nothing keeps it open. */
    @Stored("review-closure-requested")
    record ClosureRequested(UUID reviewId, UUID requestId, LocalDate requestedOn) implements ClosureEvent {}

    /** It is not to be closed yet. */
    @Stored("review-closure-withdrawn")
    record ClosureWithdrawn(UUID reviewId, UUID requestId, Sealed reason, LocalDate withdrawnOn)
            implements ClosureEvent {}

    /**
     * A service said what keeps the review open there.
     *
     * @param service for example {@code family-liaison}
     * @param sourceEventId the event it was learnt from
     */
    @Stored("closure-answer-noted")
    record AnswerNoted(
            UUID reviewId,
            UUID requestId,
            Code service,
            List<Blocker> blockers,
            UUID sourceEventId,
            LocalDate answeredOn)
            implements ClosureEvent {
        public AnswerNoted {
            blockers = List.copyOf(blockers);
        }
    }
}
