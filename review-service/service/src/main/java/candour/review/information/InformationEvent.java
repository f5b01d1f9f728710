package candour.review.information;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about requests for information. Stored for ever: add fields, never remove them. */
public sealed interface InformationEvent {
    /** On which notification. */
    UUID notificationId();

    /** Which request. */
    UUID requestId();

    /** An agency was asked. */
    @Stored("information-requested")
    record InformationRequested(
            UUID notificationId,
            UUID requestId,
            Code organisation,
            Sealed questions,
            LocalDate requestedOn,
            LocalDate dueOn)
            implements InformationEvent {}

    /** It answered. */
    @Stored("information-returned")
    record InformationReturned(
            UUID notificationId,
            UUID requestId,
            Code organisation,
            Sealed account,
            Sealed reflection,
            LocalDate returnedOn)
            implements InformationEvent {}

    /** It had nothing to tell. */
    @Stored("nil-return-made")
    record NilReturnMade(UUID notificationId, UUID requestId, Code organisation, LocalDate returnedOn)
            implements InformationEvent {}
}
