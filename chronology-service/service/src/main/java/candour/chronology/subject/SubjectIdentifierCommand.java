package candour.chronology.subject;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of one identifier of a subject. */
public sealed interface SubjectIdentifierCommand {
    UUID identifierId();

    UUID reviewId();

    /** @param subject review-service's reference of the person, never a name */
    record NoteIdentifier(
            UUID identifierId, UUID reviewId, Code subject, IdentifierSystem system, Sealed fingerprint, LocalDate on)
            implements SubjectIdentifierCommand {}

    record WithdrawIdentifier(UUID identifierId, UUID reviewId, LocalDate on) implements SubjectIdentifierCommand {}
}
