package candour.reporting.publication;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;

/** What the decision on publication looks at. Stored for ever: add fields, never rename or remove them. */
public sealed interface InputsEvent extends PublicationEvent {

    /** A family member was asked for their view. */
    @Stored("family-view-requested")
    record FamilyViewRequested(UUID reviewId, UUID memberRef, UUID attemptId, Code channel, LocalDate on)
            implements InputsEvent {}

    /** They said it. */
    @Stored("family-view-recorded")
    record FamilyViewRecorded(
            UUID reviewId, UUID memberRef, FamilyViewKind view, Sealed words, Code heardBy, LocalDate on)
            implements InputsEvent {}

    /** They were asked and have not answered: that is no agreement. */
    @Stored("family-view-not-given")
    record FamilyViewNotGiven(UUID reviewId, UUID memberRef, Sealed attempts, LocalDate on) implements InputsEvent {}

    /** How the family's views were weighed. */
    @Stored("due-weight-recorded")
    record DueWeightRecorded(UUID reviewId, Sealed words, LocalDate on) implements InputsEvent {}

    /** How confidentiality and data protection were considered. */
    @Stored("data-protection-considered")
    record DataProtectionConsidered(UUID reviewId, Sealed words, LocalDate on) implements InputsEvent {}

    /** Publication was discussed with the prosecutor or the children's reporter. */
    @Stored("publication-consulted")
    record ConsultationRecorded(UUID reviewId, UUID consultationId, UUID processId, DecidedBy consulted, Sealed outcome)
            implements InputsEvent {}

    /** Proceedings hold publication back. */
    @Stored("publication-hold-placed")
    record HoldPlaced(UUID reviewId, UUID holdId, DecidedBy askedBy, Sealed reason, LocalDate on)
            implements InputsEvent {}

    /** That hold is over. */
    @Stored("publication-hold-lifted")
    record HoldLifted(UUID reviewId, UUID holdId, DecidedBy saidBy, LocalDate on) implements InputsEvent {}
}
