package candour.chronology.keydocument;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a request for a document. */
public sealed interface KeyDocumentCommand {
    UUID requestId();

    UUID reviewId();

    /** @param what the document, as the agency will know it */
    record RequestDocument(UUID requestId, UUID reviewId, Code agency, Sealed what, LocalDate dueOn, LocalDate on)
            implements KeyDocumentCommand {}

    /** @param dueOn the day the agency has from now on */
    record ChangeDueDay(UUID requestId, UUID reviewId, LocalDate dueOn, Sealed reason, LocalDate on)
            implements KeyDocumentCommand {}

    /** @param note what came and where it is kept, or null */
    record ReceiveDocument(
            UUID requestId,
            UUID reviewId,
            LocalDate receivedOn,
            @Nullable Sealed note) implements KeyDocumentCommand {}

    /** The agency says that it cannot give it, and why. */
    record RecordNotAvailable(UUID requestId, UUID reviewId, LocalDate saidOn, Sealed reason)
            implements KeyDocumentCommand {}

    /** It is not needed any more. */
    record WithdrawRequest(UUID requestId, UUID reviewId, Sealed reason, LocalDate on) implements KeyDocumentCommand {}
}
