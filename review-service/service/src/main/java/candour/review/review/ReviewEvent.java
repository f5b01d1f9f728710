package candour.review.review;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import candour.review.notification.Criterion;
import candour.review.notification.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a review. Stored for ever: add fields, never rename or remove them. */
public sealed interface ReviewEvent {
    /** Which review. */
    UUID reviewId();

    /**
     * The committee's decision has made this review.
     *
     * @param humanReference what people call it, for example {@code LR 3/2026}
     * @param pseudonym a neutral word for where the reference would say too much
     * @param decidedOn starts the clock (S002-105)
     * @param targetFrom six calendar months after the decision, clamped to the month's end (the profile's figure)
     * @param targetTo nine calendar months after it
     * @param incidentDate an EDTF expression, possibly uncertain
     */
    @Stored("review-commissioned")
    record ReviewCommissioned(
            UUID reviewId,
            UUID notificationId,
            UUID committeeId,
            HumanReference humanReference,
            Pseudonym pseudonym,
            Code profile,
            int profileVersion,
            LocalDate decidedOn,
            LocalDate targetFrom,
            LocalDate targetTo,
            List<ReviewSubject> subjects,
            Set<Criterion> criteria,
            @Nullable UncertainDate incidentDate)
            implements ReviewEvent {}

    /** The decision that made it was recorded in error: it rests until the committee's decision is recorded (R3). */
    @Stored("review-commissioning-taken-back")
    record CommissioningTakenBack(UUID reviewId, UUID notificationId, UUID markedEventId) implements ReviewEvent {}

    /**
     * The committee has decided on it after all, after a record of that had been made in error: its window is counted from
     * the decision that stands.
     */
    @Stored("review-commissioned-anew")
    record ReviewCommissionedAnew(
            UUID reviewId,
            UUID notificationId,
            Code profile,
            LocalDate decidedOn,
            LocalDate targetFrom,
            LocalDate targetTo)
            implements ReviewEvent {}

    /**
     * It rests. A pause inside another is one of its own and is never merged into it.
     *
     * @param becauseOf the parallel process or issue it waits for, if there is one
     */
    @Stored("review-paused")
    record ReviewPaused(
            UUID reviewId,
            UUID pauseId,
            PauseReason reasonCode,
            Sealed reason,
            @Nullable UUID becauseOf,
            LocalDate pausedOn,
            LocalDate expectedUntil)
            implements ReviewEvent {}

    /** It goes on; every pause then open ends, each named. */
    @Stored("review-resumed")
    record ReviewResumed(
            UUID reviewId, List<UUID> pauseIds, @Nullable Sealed wayForward, LocalDate resumedOn)
            implements ReviewEvent {}

    /** The committee has stopped it for good; what was learnt so far stays. */
    @Stored("review-stopped")
    record ReviewStopped(UUID reviewId, Code profile, DecidedBy decidedBy, Sealed reason) implements ReviewEvent {}

    /** It was not stopped: that was recorded in error. */
    @Stored("review-stop-recorded-in-error")
    record StopRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason) implements ReviewEvent, MarkedInError {

        @Override
        public boolean mayMark(Object event) {
            return event instanceof ReviewStopped;
        }
    }

    /** Nothing kept it open any more: all services had said so (PM-11). */
    @Stored("review-closed")
    record ReviewClosed(UUID reviewId, UUID requestId, LocalDate closedOn) implements ReviewEvent {}

    /** It was not to be closed: that was recorded in error. */
    @Stored("review-closure-recorded-in-error")
    record ClosureRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ReviewEvent, MarkedInError {

        @Override
        public boolean mayMark(Object event) {
            return event instanceof ReviewClosed;
        }
    }
}
