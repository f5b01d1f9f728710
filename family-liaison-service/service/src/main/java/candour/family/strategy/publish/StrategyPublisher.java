package candour.family.strategy.publish;

import candour.family.strategy.LiaisonStrategyEvent;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a review has a strategy for its family, and that it is agreed; who informs whom stays here. */
public final class StrategyPublisher implements Publisher {

    /** It is open. */
    public record StrategyOpened(UUID reviewId, LocalDate openedOn) {}

    /** It is agreed. */
    public record StrategyAgreed(UUID reviewId, LocalDate agreedOn) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record StrategyRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof LiaisonStrategyEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(LiaisonStrategyEvent event) {
        return switch (event) {
            case LiaisonStrategyEvent.StrategyOpened e -> told(e, new StrategyOpened(e.reviewId(), e.openedOn()));
            case LiaisonStrategyEvent.StrategyAgreed e -> told(e, new StrategyAgreed(e.reviewId(), e.agreedOn()));
            case LiaisonStrategyEvent.StrategyRecordedInError e ->
                told(e, new StrategyRecordedInError(e.reviewId(), e.markedEventId()));
            case LiaisonStrategyEvent.InformerNamed _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> told(LiaisonStrategyEvent event, Object data) {
        return Optional.of(new PublicEvent(
                event.reviewId().toString(), "candour.family." + data.getClass().getSimpleName() + ".v1", data));
    }
}
