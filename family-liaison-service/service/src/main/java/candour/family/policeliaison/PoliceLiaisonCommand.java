package candour.family.policeliaison;

import candour.family.authority.DecidedBy;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's police liaison. All of them record what has happened: none is refused for its date. */
public sealed interface PoliceLiaisonCommand {

    /** Which review. */
    UUID reviewId();

    /** A criminal process is under way; the police have not yet said whether there is a family liaison officer. */
    record NoteCriminalProcess(UUID reviewId, UUID processId, UUID sourceEventId, LocalDate from)
            implements PoliceLiaisonCommand {}

    /** What review-service had told about a process was a mistake there. */
    record NoteProcessInError(UUID reviewId, UUID sourceEventId) implements PoliceLiaisonCommand {}

    /** A criminal process has ended. */
    record NoteProcessConcluded(UUID reviewId, UUID processId, LocalDate on) implements PoliceLiaisonCommand {}

    /** The police have appointed a family liaison officer (S000-29). */
    record RecordFloAppointment(UUID reviewId, UUID appointmentId, LocalDate on, Sealed officer, DecidedBy saidBy)
            implements PoliceLiaisonCommand {}

    /** The officer was invited to meet the Review Team (S000-30). */
    record InviteFlo(UUID reviewId, UUID appointmentId, LocalDate on) implements PoliceLiaisonCommand {}

    /** The officer met the Review Team (S000-30). */
    record RecordFloMeeting(UUID reviewId, UUID appointmentId, LocalDate on, Sealed note)
            implements PoliceLiaisonCommand {}

    /** The officer was invited and declined, or is not available. */
    record RecordFloUnavailable(UUID reviewId, UUID appointmentId, LocalDate on, Sealed reason, DecidedBy saidBy)
            implements PoliceLiaisonCommand {}

    /** The police say that there is no family liaison officer, and how they see contact with the family. */
    record RecordNoFlo(UUID reviewId, LocalDate on, Sealed viewOnContact, DecidedBy saidBy)
            implements PoliceLiaisonCommand {}

    /** The police agree to contact with these relatives only. */
    record OpenForRelatives(UUID reviewId, Set<UUID> memberIds, LocalDate on, DecidedBy saidBy)
            implements PoliceLiaisonCommand {}

    /** One of these facts was recorded in error (ruling R3). */
    record MarkPoliceFactInError(
            UUID reviewId, UUID eventId, @Nullable Sealed reason) implements PoliceLiaisonCommand {}
}
