package candour.review.review.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.review.PauseReason;
import candour.review.review.ReviewEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a review goes on, for the other services. The reason of a pause stays here; they learn its kind. Its closing has a publisher of its own. */
public final class ReviewPublisher implements Publisher {
    /** It rests. */
    public record ReviewPaused(
            UUID reviewId,
            UUID pauseId,
            PauseReason reasonCode,
            @Nullable UUID becauseOf,
            LocalDate pausedOn,
            LocalDate expectedUntil) {}

    /** It goes on: these pauses ended. */
    public record ReviewResumed(UUID reviewId, List<UUID> pauseIds, LocalDate resumedOn) {}

    /** The committee stopped it for good, on that day. */
    public record ReviewStopped(UUID reviewId, LocalDate stoppedOn) {}

    /** It was not stopped: the event with this id was recorded in error (ruling R3). */
    public record ReviewStopRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof ReviewEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(ReviewEvent event) {
        return switch (event) {
            case ReviewEvent.ReviewCommissioned _,
                    ReviewEvent.CommissioningTakenBack _,
                    ReviewEvent.ReviewCommissionedAnew _ -> Optional.empty();
            case ReviewEvent.ReviewPaused e ->
                named(
                        "ReviewPaused",
                        event,
                        new ReviewPaused(
                                e.reviewId(),
                                e.pauseId(),
                                e.reasonCode(),
                                e.becauseOf(),
                                e.pausedOn(),
                                e.expectedUntil()));
            case ReviewEvent.ReviewResumed e ->
                named("ReviewResumed", event, new ReviewResumed(e.reviewId(), e.pauseIds(), e.resumedOn()));
            case ReviewEvent.ReviewStopped e ->
                named(
                        "ReviewStopped",
                        event,
                        new ReviewStopped(e.reviewId(), e.decidedBy().decidedOn()));
            case ReviewEvent.StopRecordedInError e ->
                named(
                        "ReviewStopRecordedInError",
                        event,
                        new ReviewStopRecordedInError(e.reviewId(), e.markedEventId()));
            case ReviewEvent.ReviewClosed _, ReviewEvent.ClosureRecordedInError _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, ReviewEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
