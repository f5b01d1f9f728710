package candour.platform.closure.publish;

import candour.platform.closure.Blocker;
import candour.platform.closure.ClosureAnswerEvent;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells whoever asked what keeps something open here.
 *
 * @param topic where it is told, for example {@code candour.family.v1}
 */
public record ClosureAnswerPublisher(String topic) implements Publisher {

    /** The answer to a question, or a newer one to the same; no blockers: nothing keeps it open. */
    public record ClosureAnswered(UUID about, UUID requestId, List<Blocker> blockers, LocalDate answeredOn) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof ClosureAnswerEvent.ClosureAnswered e
                ? Optional.of(new PublicEvent(
                        e.about().toString(),
                        topic.replaceFirst("\\.v1$", ".ClosureAnswered.v1"),
                        new ClosureAnswered(e.about(), e.requestId(), e.blockers(), e.answeredOn())))
                : Optional.empty();
    }
}
