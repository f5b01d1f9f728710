package candour.review.document;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.review.document.DocumentEvent.IssuedFile;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of papers. */
public sealed interface DocumentCommand {
    /** The notification or review it belongs to. */
    UUID about();

    /**
     * Keeps a paper that was made (R25).
     *
     * @param made null while there was nothing to make it from
     */
    record IssueDocument(
            UUID about,
            UUID documentId,
            DocumentKind kind,
            @Nullable Made made,
            LocalDate issuedOn) implements DocumentCommand {}

    /** It was made by mistake. */
    record MarkDocumentInError(UUID about, UUID documentId, UUID markedEventId, Sealed reason)
            implements DocumentCommand {}

    /** Both files of a paper, and what they say. */
    record Made(Code contentDigest, IssuedFile pdf, IssuedFile docx, long fromLeaf) {}
}
