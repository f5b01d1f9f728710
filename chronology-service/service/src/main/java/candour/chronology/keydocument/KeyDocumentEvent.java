package candour.chronology.keydocument;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of a request for a document. Stored for ever: add fields, never rename or remove them. */
public sealed interface KeyDocumentEvent {
    UUID requestId();

    UUID reviewId();

    /** @param gapId the gap it is to fill, or null */
    @Stored("key-document-requested")
    record DocumentRequested(
            UUID requestId,
            UUID reviewId,
            Code agency,
            Kind kind,
            @Nullable UUID gapId,
            Sealed what,
            LocalDate dueOn,
            LocalDate requestedOn)
            implements KeyDocumentEvent {}

    /** The agency has another day to answer by; what was chased before stays in history. */
    @Stored("key-document-due-day-changed")
    record DocumentDueDayChanged(UUID requestId, UUID reviewId, LocalDate dueOn, Sealed reason, LocalDate on)
            implements KeyDocumentEvent {}

    @Stored("key-document-received")
    record DocumentReceived(
            UUID requestId,
            UUID reviewId,
            LocalDate receivedOn,
            @Nullable Sealed note) implements KeyDocumentEvent {}

    @Stored("key-document-not-available")
    record DocumentNotAvailable(UUID requestId, UUID reviewId, LocalDate saidOn, Sealed reason)
            implements KeyDocumentEvent {}

    @Stored("key-document-request-withdrawn")
    record DocumentRequestWithdrawn(UUID requestId, UUID reviewId, Sealed reason, LocalDate on)
            implements KeyDocumentEvent {}
}
