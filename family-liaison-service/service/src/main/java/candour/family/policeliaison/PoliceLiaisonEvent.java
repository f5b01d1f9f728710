package candour.family.policeliaison;

import candour.family.authority.DecidedBy;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of the police. Stored for ever: add fields, never rename or remove them. */
public sealed interface PoliceLiaisonEvent {

    /** Which review. */
    UUID reviewId();

    /** A criminal process runs: until the police say more, contact waits. */
    @Stored("criminal-process-noted")
    record CriminalProcessNoted(UUID reviewId, UUID processId, UUID sourceEventId, LocalDate from)
            implements PoliceLiaisonEvent {}

    /** There was no such process: review-service had recorded it in error. */
    @Stored("criminal-process-noted-in-error")
    record ProcessNotedInError(UUID reviewId, UUID processId) implements PoliceLiaisonEvent {}

    /** A criminal process has ended. */
    @Stored("criminal-process-conclusion-noted")
    record ProcessConclusionNoted(UUID reviewId, UUID processId, LocalDate on) implements PoliceLiaisonEvent {}

    /** A family liaison officer was appointed: the gate closes from that day. */
    @Stored("flo-appointed")
    record FloAppointed(UUID reviewId, UUID appointmentId, LocalDate on, Sealed officer, DecidedBy saidBy)
            implements PoliceLiaisonEvent {}

    /** The officer was invited to meet the Review Team. */
    @Stored("flo-invited")
    record FloInvited(UUID reviewId, UUID appointmentId, LocalDate on) implements PoliceLiaisonEvent {}

    /** The officer met the Review Team: the gate opens from that day. */
    @Stored("flo-meeting-held")
    record FloMeetingHeld(UUID reviewId, UUID appointmentId, LocalDate on, Sealed note) implements PoliceLiaisonEvent {}

    /** The officer, once invited, declined or is not available: the gate opens from that day. */
    @Stored("flo-unavailable")
    record FloUnavailable(UUID reviewId, UUID appointmentId, LocalDate on, Sealed reason, DecidedBy saidBy)
            implements PoliceLiaisonEvent {}

    /** The police say there is no family liaison officer. */
    @Stored("no-flo-recorded")
    record NoFloRecorded(UUID reviewId, LocalDate on, Sealed viewOnContact, DecidedBy saidBy)
            implements PoliceLiaisonEvent {}

    /** The police agree to contact with these relatives. */
    @Stored("contact-with-relatives-agreed")
    record ContactWithRelativesAgreed(UUID reviewId, Set<UUID> memberIds, LocalDate on, DecidedBy saidBy)
            implements PoliceLiaisonEvent {}

    /** One of these facts was recorded in error: the gate stands as if it had never been recorded. */
    @Stored("police-fact-recorded-in-error")
    record PoliceFactRecordedInError(
            UUID reviewId, UUID markedEventId, @Nullable Sealed reason) implements PoliceLiaisonEvent, MarkedInError {}
}
