package candour.chronology.subject;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of one identifier. Stored for ever: add fields, never rename or remove them. */
public sealed interface SubjectIdentifierEvent {
    UUID identifierId();

    UUID reviewId();

    /**
     * A subject is known by a number, whose keyed fingerprint alone is kept, sealed for that subject: nobody can read the number back,
     * no two reviews can be compared by it, and a shred ends it.
     *
     * @param subject review-service's reference of the person
     */
    @Stored("subject-identifier-noted")
    record SubjectIdentifierNoted(
            UUID identifierId, UUID reviewId, Code subject, IdentifierSystem system, Sealed fingerprint, LocalDate on)
            implements SubjectIdentifierEvent {}

    /** It was not theirs, or is not used any more. What was matched by it before stays. */
    @Stored("subject-identifier-withdrawn")
    record SubjectIdentifierWithdrawn(UUID identifierId, UUID reviewId, LocalDate on)
            implements SubjectIdentifierEvent {}
}
