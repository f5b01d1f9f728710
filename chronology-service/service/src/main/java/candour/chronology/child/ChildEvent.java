package candour.chronology.child;

import candour.platform.log.Stored;
import java.util.UUID;

/** Whom a review is about, as review-service told. Stored for ever: add fields, never rename or remove them. */
public sealed interface ChildEvent {
    UUID reviewId();

    /** @param toldBy review-service's event */
    @Stored("chronology-subject-learnt")
    record SubjectLearnt(UUID reviewId, UUID subjectRef, UUID toldBy) implements ChildEvent {}

    /** What that event of review-service said was a mistake. */
    @Stored("chronology-subject-told-in-error")
    record SubjectToldInError(UUID reviewId, UUID markedEventId) implements ChildEvent {}
}
