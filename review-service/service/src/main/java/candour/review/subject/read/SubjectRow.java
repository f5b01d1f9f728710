package candour.review.subject.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.notification.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject, with their identity sealed.
 *
 * @param of the review, or the notification while there is none
 * @param addedBy the event they came in with
 * @param reason why they were added later, or null for those of the notification
 */
public record SubjectRow(
        Subject subject,
        UUID of,
        UUID addedBy,
        LocalDate on,
        @Nullable Sealed reason) implements Row {
    SubjectRow in(UUID reviewId) {
        return new SubjectRow(subject, reviewId, addedBy, on, reason);
    }

    @Override
    public String key() {
        return subject.subjectRef().toString();
    }

    @Override
    public String scope() {
        return of.toString();
    }

    @Override
    public String order() {
        return on + " " + key();
    }
}
