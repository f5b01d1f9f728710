package candour.review.learningevent.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.LearningEventEvent;
import candour.review.learningevent.LearningEventEvent.GroundRulesSet;
import candour.review.learningevent.LearningEventEvent.LearningEventPrepared;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.learningevent.LearningEventEvent.ParticipantSupported;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That practitioners or managers meet, and when. Who takes part and what was said stays here. */
public final class LearningEventPublisher implements Publisher {
    /** An event is to take place. */
    public record LearningEventScheduled(UUID reviewId, UUID learningEventId, EventKind kind, LocalDate on) {}

    /** It took place. */
    public record LearningEventHeld(UUID reviewId, UUID learningEventId, EventKind kind, LocalDate heldOn) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record LearningEventMarkedInError(UUID reviewId, UUID learningEventId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof LearningEventEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(LearningEventEvent event) {
        return switch (event) {
            case LearningEventEvent.LearningEventScheduled e ->
                named(
                        "LearningEventScheduled",
                        event,
                        new LearningEventScheduled(e.reviewId(), e.learningEventId(), e.kind(), e.on()));
            case LearningEventEvent.LearningEventHeld e ->
                named(
                        "LearningEventHeld",
                        event,
                        new LearningEventHeld(e.reviewId(), e.learningEventId(), e.kind(), e.heldOn()));
            case LearningEventRecordedInError e ->
                named(
                        "LearningEventRecordedInError",
                        event,
                        new LearningEventMarkedInError(e.reviewId(), e.learningEventId(), e.markedEventId()));
            case GroundRulesSet _, LearningEventPrepared _, ParticipantNominated _, ParticipantSupported _ ->
                Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, LearningEventEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
