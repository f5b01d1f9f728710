package candour.review.notification;

import candour.platform.sealed.Sealed;
import candour.review.profile.SubjectKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The child, young person or adult a notification is about. Identity stays sealed under the subject's own key; the
 * other services only ever learn the reference (ruling R13).
 *
 * @param identifier a CHI or NHS number, sealed
 * @param kind a child or an adult; subjects from before it was asked for have none
 */
public record Subject(
        UUID subjectRef,
        Status status,
        Sealed name,
        @Nullable Sealed dateOfBirth,
        @Nullable Sealed identifier,
        @Nullable SubjectKind kind) {
    /** Whether the subject lives: a death also asks for the death review dataset (S002-018). */
    public enum Status {
        LIVING,
        DIED,
        NOT_BORN
    }
}
