package candour.review.team;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.decision.Overruling;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a review's team. Stored for ever: add fields, never rename or remove them. */
public sealed interface TeamEvent {
    /** Of which review. */
    UUID reviewId();

    /**
     * Someone took a role; their organisation as the directory had it.
     *
     * @param services which they have a working knowledge of (S002-034), or null where nobody said
     * @param secondReviewer why there is one more Reviewer (S002-063), else null
     */
    @Stored("team-member-appointed")
    record TeamMemberAppointed(
            UUID reviewId,
            UUID appointmentId,
            Code personRef,
            @Nullable Code organisation,
            ReviewRole role,
            LocalDate from,
            boolean directlyInvolved,
            Overruling overruling,
            @Nullable Set<KnownService> services,
            @Nullable SecondReviewerReason secondReviewer)
            implements TeamEvent {}

    /** Someone gave a role up; who follows is appointed in the same append. */
    @Stored("team-appointment-ended")
    record AppointmentEnded(
            UUID reviewId, UUID appointmentId, Code personRef, ReviewRole role, Sealed reason, LocalDate on)
            implements TeamEvent {}

    /** The team stands. */
    @Stored("team-formed")
    record TeamFormed(UUID reviewId, LocalDate on, @Nullable LocalDate reviewerBy) implements TeamEvent {}

    /**
     * Someone has an interest of their own in the situation under review: from now on nothing of it is theirs to read
     * or do, whatever roles they hold (security, section 2.2).
     */
    @Stored("conflict-declared")
    record ConflictDeclared(UUID reviewId, UUID conflictId, Code personRef, Sealed nature, LocalDate on)
            implements TeamEvent {}

    /** The Chair accepts it, for a reason and within bounds: the roles count again (ruling R8). */
    @Stored("conflict-accepted")
    record ConflictAccepted(
            UUID reviewId, UUID conflictId, Code personRef, Sealed reason, Code acceptedBy, LocalDate on)
            implements TeamEvent {}

    /** An earlier record was a mistake. */
    @Stored("team-appointment-recorded-in-error")
    record AppointmentRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements TeamEvent, MarkedInError {}
}
