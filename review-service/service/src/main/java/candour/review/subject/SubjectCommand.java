package candour.review.subject;

import candour.platform.sealed.Sealed;
import candour.review.notification.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about the subjects of a review. */
public sealed interface SubjectCommand {
    /** Of which review. */
    UUID reviewId();

    /** The review is about another person too (S002-064). */
    record AddSubject(
            UUID reviewId, Subject subject, @Nullable Sealed reason, LocalDate addedOn) implements SubjectCommand {}

    /** That was a mistake. */
    record MarkSubjectInError(UUID reviewId, UUID markedEventId, Sealed reason) implements SubjectCommand {}
}
