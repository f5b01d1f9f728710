package candour.review.document;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.SealedFile;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about papers it has made. Stored for ever: add fields, never rename or remove them. */
public sealed interface DocumentEvent {
    /** The notification or review it belongs to. */
    UUID about();

    /**
     * A paper was made from what was recorded, and kept. What is sent, read or presented is that file.
     *
     * @param number of all papers ever made about this notification or review, from 1, those made by mistake included
     * @param contentDigest SHA-256 (hex) of what it says, the same for both files
     * @param fromLeaf what the log knew when it was made: this many leaves
     * @param of what of the notification or review it is a paper of: a meeting; null where it is of the whole
     */
    @Stored("document-issued")
    record DocumentIssued(
            UUID about,
            UUID documentId,
            DocumentKind kind,
            int number,
            Code contentDigest,
            IssuedFile pdf,
            IssuedFile docx,
            long fromLeaf,
            LocalDate issuedOn,
            @Nullable UUID of)
            implements DocumentEvent {}

    /** It was made by mistake. It stays with those who work on it, marked; whoever notified is not given it any more. */
    @Stored("document-recorded-in-error")
    record DocumentRecordedInError(UUID about, UUID documentId, UUID markedEventId, Sealed reason)
            implements DocumentEvent, MarkedInError {
        /** Only the making of the same paper. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof DocumentIssued issued && issued.documentId().equals(documentId);
        }
    }

    /**
     * A file as it was given out.
     *
     * @param file where it lies, sealed for everybody whose words are in it
     * @param sha256 of the file in the clear (hex), so that a copy somebody holds can be recognised
     */
    record IssuedFile(SealedFile file, Code sha256) {}
}
