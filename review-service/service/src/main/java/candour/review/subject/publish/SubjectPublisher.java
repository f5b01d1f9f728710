package candour.review.subject.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.notification.Subject;
import candour.review.subject.SubjectEvent;
import java.util.Optional;
import java.util.UUID;

/** That a review is about another person too: a reference and a status. Who they are stays here (ruling R13). */
public final class SubjectPublisher implements Publisher {
    /** Somebody became a subject. */
    public record SubjectAdded(UUID reviewId, UUID subjectRef, Subject.Status status) {}

    /** That had been a mistake. */
    public record SubjectRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof SubjectEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(SubjectEvent event) {
        var key = event.reviewId().toString();
        return switch (event) {
            case SubjectEvent.SubjectAdded e ->
                new PublicEvent(
                        key,
                        "candour.review.SubjectAdded.v1",
                        new SubjectAdded(
                                e.reviewId(),
                                e.subject().subjectRef(),
                                e.subject().status()));
            case SubjectEvent.SubjectRecordedInError e ->
                new PublicEvent(
                        key,
                        "candour.review.SubjectRecordedInError.v1",
                        new SubjectRecordedInError(e.reviewId(), e.markedEventId()));
        };
    }
}
