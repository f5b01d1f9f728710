package candour.review.information;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of requests for information on a notification. */
public sealed interface InformationCommand {
    /** On which notification. */
    UUID notificationId();

    /** Asks an agency for a brief account; only as much as the decision needs (S002-003). */
    record RequestInformation(
            UUID notificationId,
            UUID requestId,
            Code organisation,
            Sealed questions,
            LocalDate requestedOn,
            @Nullable LocalDate dueOn)
            implements InformationCommand {}

    /** The agency answers with both parts (S002-004). */
    record ReturnInformation(
            UUID notificationId,
            UUID requestId,
            Code organisation,
            @Nullable Sealed account,
            @Nullable Sealed reflection,
            LocalDate returnedOn)
            implements InformationCommand {}

    /** The agency has nothing to tell: it was not involved. */
    record ReturnNothing(UUID notificationId, UUID requestId, Code organisation, LocalDate returnedOn)
            implements InformationCommand {}
}
