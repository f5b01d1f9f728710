package candour.chronology.child;

import java.util.UUID;

/** What review-service tells of whom a review is about. Facts of another service are never refused. */
public sealed interface ChildCommand {
    UUID reviewId();

    record LearnSubject(UUID reviewId, UUID subjectRef, UUID toldBy) implements ChildCommand {}

    record LearnSubjectError(UUID reviewId, UUID markedEventId) implements ChildCommand {}
}
