package candour.review.team;

import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's team. An appointment is the assignment that access follows (ruling R13). */
public sealed interface TeamCommand {
    /** Of which review. */
    UUID reviewId();

    /**
     * Someone takes a role.
     *
     * @param directlyInvolved whether they had to do with the situation under review (S002-035)
     * @param services which they have a working knowledge of; empty where nobody says (S002-034)
     * @param secondReviewer why, where there is a Reviewer already (S002-063)
     */
    record AppointTeamMember(
            UUID reviewId,
            UUID appointmentId,
            Code personRef,
            ReviewRole role,
            LocalDate from,
            boolean directlyInvolved,
            Overruling overruling,
            Set<KnownService> services,
            @Nullable SecondReviewerReason secondReviewer)
            implements TeamCommand {}

    /** Someone else takes it over, for a reason (S002-037). */
    record ReplaceTeamMember(
            UUID reviewId,
            UUID appointmentId,
            UUID newAppointmentId,
            Code newPersonRef,
            Sealed reason,
            LocalDate on,
            boolean directlyInvolved,
            Overruling overruling)
            implements TeamCommand {}

    /** Someone leaves and nobody follows, for a reason. */
    record EndAppointment(UUID reviewId, UUID appointmentId, Sealed reason, LocalDate on) implements TeamCommand {}

    /**
     * The team stands (S002-033).
     *
     * @param reviewerBy by when a Reviewer will be appointed, where there is none yet (ruling R7)
     */
    record FormTeam(UUID reviewId, LocalDate on, @Nullable LocalDate reviewerBy) implements TeamCommand {}

    /** Someone has an interest of their own in the situation under review. A fact: never refused (ruling R1). */
    record DeclareConflict(UUID reviewId, UUID conflictId, Code personRef, Sealed nature, LocalDate on)
            implements TeamCommand {}

    /** The Chair accepts it, and says why and how far (ruling R8). */
    record AcceptConflict(UUID reviewId, UUID conflictId, Sealed reason, Code acceptedBy, LocalDate on)
            implements TeamCommand {}

    /** The record of an appointment was a mistake. */
    record MarkAppointmentInError(UUID reviewId, UUID markedEventId, Sealed reason) implements TeamCommand {}
}
