package candour.reporting.publication;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the decision on publication is to look at. */
public sealed interface InputsCommand extends PublicationCommand {

    /** A family member was asked for their view. */
    record RequestFamilyView(UUID reviewId, UUID memberRef, UUID attemptId, Code channel, LocalDate on)
            implements InputsCommand {}

    /** They said it, in these words, heard by this person. */
    record RecordFamilyView(
            UUID reviewId, UUID memberRef, FamilyViewKind view, Sealed words, Code heardBy, LocalDate on)
            implements InputsCommand {}

    /** They were asked and have not answered. */
    record RecordNoFamilyAnswer(UUID reviewId, UUID memberRef, Sealed attempts, LocalDate on)
            implements InputsCommand {}

    /** How the family's views were weighed. */
    record RecordDueWeight(UUID reviewId, Sealed words, LocalDate on) implements InputsCommand {}

    /** How confidentiality and data protection were considered (S002-158). */
    record ConsiderDataProtection(UUID reviewId, Sealed words, LocalDate on) implements InputsCommand {}

    /** Publication was discussed with the prosecutor or the children's reporter because of a live process (S002-166). */
    record RecordConsultation(UUID reviewId, UUID consultationId, UUID processId, DecidedBy consulted, Sealed outcome)
            implements InputsCommand {}

    /** Proceedings hold publication back. */
    record PlaceHold(UUID reviewId, UUID holdId, DecidedBy askedBy, Sealed reason, LocalDate on)
            implements InputsCommand {}

    /** The hold is over, as those who asked for it or the court say. */
    record LiftHold(UUID reviewId, UUID holdId, @Nullable DecidedBy saidBy, LocalDate on) implements InputsCommand {}
}
