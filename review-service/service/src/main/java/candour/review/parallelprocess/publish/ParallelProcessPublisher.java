package candour.review.parallelprocess.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.parallelprocess.ParallelProcessEvent;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.parallelprocess.ProcessKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What runs beside a review: the police gate and publication holds follow it. Details stay here. */
public final class ParallelProcessPublisher implements Publisher {
    /** It runs. */
    public record ParallelProcessRecorded(UUID reviewId, UUID processId, ProcessKind kind, LocalDate liveFrom) {}

    /** It has ended. */
    public record ProceedingsConcluded(UUID reviewId, UUID processId, ProcessKind kind, LocalDate concludedOn) {}

    /** What the event with this id said was a mistake: its effect is undone (ruling R3). */
    public record ProcessRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof ParallelProcessEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(ParallelProcessEvent event) {
        return switch (event) {
            case ParallelProcessEvent.ParallelProcessRecorded e ->
                named(
                        "ParallelProcessRecorded",
                        event,
                        new ParallelProcessRecorded(e.reviewId(), e.processId(), e.kind(), e.liveFrom()));
            case ParallelProcessEvent.ProceedingsConcluded e ->
                named(
                        "ProceedingsConcluded",
                        event,
                        new ProceedingsConcluded(e.reviewId(), e.processId(), e.kind(), e.concludedOn()));
            case ParallelProcessRecordedInError e ->
                named(
                        "ParallelProcessRecordedInError",
                        event,
                        new ProcessRecordedInError(e.reviewId(), e.markedEventId()));
            case ParallelEnquiryMade _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, ParallelProcessEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
