package candour.review.subject;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.notification.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who became a subject of a review after it was commissioned; the first stand with the notification. Stored for ever:
 * add fields, never rename or remove them.
 */
public sealed interface SubjectEvent {
    /** Of which review. */
    UUID reviewId();

    /** The review is about this person too. */
    @Stored("review-subject-added")
    record SubjectAdded(UUID reviewId, Subject subject, Sealed reason, LocalDate addedOn) implements SubjectEvent {}

    /** That was a mistake. */
    @Stored("review-subject-recorded-in-error")
    record SubjectRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements SubjectEvent, MarkedInError {}
}
