package candour.family.consent;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one consent: one member, one purpose. */
public sealed interface ConsentCommand {

    /** Which review. */
    UUID reviewId();

    /** Which member. */
    UUID memberId();

    /** For what. */
    Purpose purpose();

    /** They were asked. */
    record RecordAsked(UUID reviewId, UUID memberId, Purpose purpose, LocalDate on) implements ConsentCommand {}

    /** They said yes, in these words, heard by this person. */
    record RecordGiven(
            UUID reviewId,
            UUID memberId,
            Purpose purpose,
            Giver giver,
            @Nullable Sealed words,
            Code heardBy,
            LocalDate on,
            @Nullable LocalDate until)
            implements ConsentCommand {}

    /** They said no. */
    record RecordRefused(
            UUID reviewId,
            UUID memberId,
            Purpose purpose,
            Giver giver,
            @Nullable Sealed words,
            LocalDate on) implements ConsentCommand {}

    /** They were asked and have not answered: that is neither yes nor no (S001-32). */
    record RecordNoAnswer(UUID reviewId, UUID memberId, Purpose purpose, LocalDate on) implements ConsentCommand {}

    /** They took their yes back. */
    record RecordWithdrawn(
            UUID reviewId,
            UUID memberId,
            Purpose purpose,
            @Nullable Sealed words,
            LocalDate on) implements ConsentCommand {}

    /** The yes was for a time, and the time is over. */
    record NoteExpired(UUID reviewId, UUID memberId, Purpose purpose, LocalDate on) implements ConsentCommand {}

    /** One of these was recorded in error: the consent is again what it was before (ruling R3). */
    record MarkConsentInError(UUID reviewId, UUID memberId, Purpose purpose, UUID eventId, Sealed reason)
            implements ConsentCommand {}
}
