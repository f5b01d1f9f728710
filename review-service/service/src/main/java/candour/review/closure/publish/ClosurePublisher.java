package candour.review.closure.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.closure.ClosureEvent;
import candour.review.review.ReviewEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The question whether a review may be closed, for the services that have to answer it, and that it was; what they say is known to them. */
public final class ClosurePublisher implements Publisher {
    /** What keeps it open? */
    public record ReviewClosureRequested(UUID reviewId, UUID requestId, LocalDate requestedOn) {}

    /** Nobody waits for the answer any more. */
    public record ReviewClosureWithdrawn(UUID reviewId, UUID requestId, LocalDate withdrawnOn) {}

    /** Nothing kept it open any more. */
    public record ReviewClosed(UUID reviewId, UUID requestId, LocalDate closedOn) {}

    /** It was not to be closed: the event with this id was recorded in error (ruling R3). */
    public record ReviewClosureRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return switch (event.payload()) {
            case ClosureEvent.ClosureRequested e ->
                told(e.reviewId(), new ReviewClosureRequested(e.reviewId(), e.requestId(), e.requestedOn()));
            case ClosureEvent.ClosureWithdrawn e ->
                told(e.reviewId(), new ReviewClosureWithdrawn(e.reviewId(), e.requestId(), e.withdrawnOn()));
            case ReviewEvent.ReviewClosed e ->
                told(e.reviewId(), new ReviewClosed(e.reviewId(), e.requestId(), e.closedOn()));
            case ReviewEvent.ClosureRecordedInError e ->
                told(e.reviewId(), new ReviewClosureRecordedInError(e.reviewId(), e.markedEventId()));
            default -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> told(UUID reviewId, Object data) {
        return Optional.of(new PublicEvent(
                reviewId.toString(), "candour.review." + data.getClass().getSimpleName() + ".v1", data));
    }
}
