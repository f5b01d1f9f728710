package candour.review.closure.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.closure.ClosureEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The question whether a review may be closed, for the services that have to answer it; what they say is known to them. */
public final class ClosurePublisher implements Publisher {
    /** What keeps it open? */
    public record ReviewClosureRequested(UUID reviewId, UUID requestId, LocalDate requestedOn) {}

    /** Nobody waits for the answer any more. */
    public record ReviewClosureWithdrawn(UUID reviewId, UUID requestId, LocalDate withdrawnOn) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof ClosureEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.ClosureRequested e ->
                told(e, new ReviewClosureRequested(e.reviewId(), e.requestId(), e.requestedOn()));
            case ClosureEvent.ClosureWithdrawn e ->
                told(e, new ReviewClosureWithdrawn(e.reviewId(), e.requestId(), e.withdrawnOn()));
            case ClosureEvent.AnswerNoted _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> told(ClosureEvent event, Object data) {
        return Optional.of(new PublicEvent(
                event.reviewId().toString(), "candour.review." + data.getClass().getSimpleName() + ".v1", data));
    }
}
