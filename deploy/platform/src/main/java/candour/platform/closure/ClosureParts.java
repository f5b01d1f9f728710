package candour.platform.closure;

import candour.platform.closure.ClosureAnswerCommand.EndQuestion;
import candour.platform.closure.ClosureAnswerCommand.NoteQuestion;
import candour.platform.closure.publish.ClosureAnswerPublisher;
import candour.platform.kafka.Subscription;
import candour.platform.service.ServiceDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** All that lets a service answer whether a review may be closed. Its events may be stored by every service. */
public final class ClosureParts {

    private static final String ASKING = "candour.review.v1";

    record Requested(UUID reviewId, UUID requestId, LocalDate requestedOn) {}

    record Withdrawn(UUID reviewId, UUID requestId, LocalDate withdrawnOn) {}

    record Closed(UUID reviewId, UUID requestId, LocalDate closedOn) {}

    private ClosureParts() {}

    /** Adds them to the service that asks: it answers as well, and learns of its own questions without a broker. */
    public static ServiceDefinition asking(ServiceDefinition service, Blockers blockers) {
        return service.decides(ClosureAnswer.ANSWER)
                .follows(new WhenClosureIsAskedThenAnswerIsOwed())
                .watches(new WatchForClosureAnswers(blockers));
    }

    /** Adds them to a service that is asked. */
    public static ServiceDefinition answering(ServiceDefinition service, Blockers blockers) {
        return asking(service, blockers)
                .publishes(new ClosureAnswerPublisher(service.topic()))
                .learns(
                        on(
                                "ReviewClosureRequested",
                                Requested.class,
                                told -> new NoteQuestion(told.reviewId(), told.requestId(), told.requestedOn())),
                        on(
                                "ReviewClosureWithdrawn",
                                Withdrawn.class,
                                told -> new EndQuestion(told.reviewId(), told.requestId(), told.withdrawnOn())),
                        on(
                                "ReviewClosed",
                                Closed.class,
                                told -> new EndQuestion(told.reviewId(), told.requestId(), told.closedOn())));
    }

    private static <D> Subscription<D> on(String name, Class<D> data, Function<D, ClosureAnswerCommand> command) {
        return new Subscription<>(
                ASKING, "candour.review." + name + ".v1", data, told -> List.of(command.apply(told.data())));
    }
}
