package candour.family.knownreview;

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

    /**
     * A review goes ahead.
     *
     * @param jurisdiction whose calendar counts; reviews from before it was told have none
     * @param committeeId whose people have a part in it; reviews from before it was kept have none
     */
    @Stored("review-noted")
    record ReviewNoted(
            UUID reviewId,
            UUID sourceEventId,
            Code profile,
            LocalDate decidedOn,
            @Nullable Code jurisdiction,
            @Nullable UUID committeeId)
            implements KnownReviewEvent {}

    /**
     * The decision that made the review was a mistake there: none stands.
     *
     * @param on the day it was told there (Europe/London)
     */
    @Stored("commissioning-noted-in-error")
    record CommissioningNotedInError(UUID reviewId, UUID sourceEventId, LocalDate on) implements KnownReviewEvent {}

    /** The review goes ahead after all. */
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
            boolean appointed,
            LocalDate effective)
            implements KnownReviewEvent {}

    /** What had been told about the team was a mistake there. */
    @Stored("team-change-noted-in-error")
    record TeamChangeNotedInError(UUID reviewId, UUID sourceEventId) implements KnownReviewEvent {}

    /** The review is paused. */
    @Stored("pause-noted")
    record PauseNoted(
            UUID reviewId,
            UUID sourceEventId,
            UUID pauseId,
            LocalDate pausedOn,
            @Nullable LocalDate expectedUntil) implements KnownReviewEvent {}

    /** The review goes on. */
    @Stored("resumption-noted")
    record ResumptionNoted(UUID reviewId, UUID sourceEventId, List<UUID> pauseIds, LocalDate resumedOn)
            implements KnownReviewEvent {}

    /** The committee was told that the review takes longer. */
    @Stored("delay-noted")
    record DelayNoted(UUID reviewId, UUID sourceEventId, UUID delayId, LocalDate reportedOn, LocalDate revisedEnd)
            implements KnownReviewEvent {}

    /** The committee has stopped the review for good. */
    @Stored("stop-noted")
    record StopNoted(UUID reviewId, UUID sourceEventId, LocalDate stoppedOn) implements KnownReviewEvent {}

    /**
     * That it was stopped had been told by mistake there.
     *
     * @param markedEventId the source event of the stop that was noted
     */
    @Stored("stop-noted-in-error")
    record StopNotedInError(UUID reviewId, UUID sourceEventId, UUID markedEventId) implements KnownReviewEvent {}

    /**
     * That it takes longer had been told by mistake there.
     *
     * @param markedEventId the source event of the delay that was noted
     */
    @Stored("delay-noted-in-error")
    record DelayNotedInError(UUID reviewId, UUID sourceEventId, UUID delayId, UUID markedEventId)
            implements KnownReviewEvent {}
}
