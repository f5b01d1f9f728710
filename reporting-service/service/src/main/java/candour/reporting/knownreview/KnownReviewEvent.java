package candour.reporting.knownreview;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What review-service has told. Stored for ever: add fields, never rename or remove them. */
public sealed interface KnownReviewEvent {

    /** Which review. */
    UUID reviewId();

    /** The event of review-service this was learnt from. */
    UUID sourceEventId();

    /** A review goes ahead. */
    @Stored("review-noted")
    record ReviewNoted(
            UUID reviewId, UUID sourceEventId, UUID committeeId, Code profile, int profileVersion, LocalDate decidedOn)
            implements KnownReviewEvent {}

    /** The decision that made it was recorded in error there: it rests, as a stopped one does. */
    @Stored("commissioning-noted-in-error")
    record CommissioningNotedInError(UUID reviewId, UUID sourceEventId) implements KnownReviewEvent {}

    /** The committee has decided on it after all: it goes on where it was. */
    @Stored("review-noted-anew")
    record ReviewNotedAnew(UUID reviewId, UUID sourceEventId, LocalDate decidedOn) implements KnownReviewEvent {}

    /** Somebody's place on the review's team has changed. */
    @Stored("team-change-noted")
    record TeamChangeNoted(
            UUID reviewId,
            UUID sourceEventId,
            UUID appointmentId,
            Code personRef,
            Code role,
            @Nullable Code organisation,
            boolean appointed,
            LocalDate effective)
            implements KnownReviewEvent {}

    /** What had been told about the team was a mistake there. */
    @Stored("team-change-noted-in-error")
    record TeamChangeNotedInError(UUID reviewId, UUID sourceEventId, UUID markedSourceId) implements KnownReviewEvent {}

    /** A version of the terms of reference is agreed; with the change's id when it was one. */
    @Stored("terms-agreement-noted")
    record TermsAgreementNoted(
            UUID reviewId, UUID sourceEventId, @Nullable UUID changeId, int version, LocalDate agreedOn)
            implements KnownReviewEvent {}

    /** A change of the terms waits for the committee. */
    @Stored("terms-change-noted")
    record TermsChangeNoted(UUID reviewId, UUID sourceEventId, UUID changeId) implements KnownReviewEvent {}

    /** The committee did not agree to it. */
    @Stored("terms-rejection-noted")
    record TermsRejectionNoted(UUID reviewId, UUID sourceEventId, UUID changeId) implements KnownReviewEvent {}

    /** The review is paused. */
    @Stored("pause-noted")
    record PauseNoted(UUID reviewId, UUID sourceEventId, UUID pauseId, LocalDate pausedOn)
            implements KnownReviewEvent {}

    /** The review goes on after these pauses. */
    @Stored("resumption-noted")
    record ResumptionNoted(UUID reviewId, UUID sourceEventId, List<UUID> pauseIds, LocalDate resumedOn)
            implements KnownReviewEvent {}

    /** The committee has stopped the review for good. */
    @Stored("stop-noted")
    record StopNoted(UUID reviewId, UUID sourceEventId, LocalDate stoppedOn) implements KnownReviewEvent {}

    /** That it was stopped had been told by mistake there. */
    @Stored("stop-noted-in-error")
    record StopNotedInError(UUID reviewId, UUID sourceEventId, UUID markedSourceId) implements KnownReviewEvent {}

    /** A process runs beside the review. */
    @Stored("process-noted")
    record ProcessNoted(UUID reviewId, UUID sourceEventId, UUID processId, Code kind, LocalDate liveFrom)
            implements KnownReviewEvent {}

    /** That process is over. */
    @Stored("process-conclusion-noted")
    record ProcessConclusionNoted(UUID reviewId, UUID sourceEventId, UUID processId, LocalDate concludedOn)
            implements KnownReviewEvent {}

    /** What had been told about a process was a mistake there. */
    @Stored("process-noted-in-error")
    record ProcessNotedInError(UUID reviewId, UUID sourceEventId, UUID markedSourceId) implements KnownReviewEvent {}
}
