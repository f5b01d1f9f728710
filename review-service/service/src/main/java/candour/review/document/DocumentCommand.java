package candour.review.document;

import candour.platform.access.Code;
import candour.platform.log.StreamName;
import candour.platform.sealed.Sealed;
import candour.review.document.DocumentEvent.IssuedFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of papers. */
public sealed interface DocumentCommand {
    /** The notification or review it belongs to. */
    UUID about();

    /**
     * Keeps a paper that was made (R25).
     *
     * @param of what of it the paper is of: a meeting; null where it is of the whole
     * @param made null while there was nothing to make it from
     */
    record IssueDocument(
            UUID about,
            UUID documentId,
            DocumentKind kind,
            @Nullable UUID of,
            @Nullable Made made,
            LocalDate issuedOn) implements DocumentCommand {}

    /** It was made by mistake; named with its kind, because who may say so depends on that. */
    record MarkDocumentInError(
            UUID about,
            UUID documentId,
            DocumentKind kind,
            @Nullable UUID of,
            UUID markedEventId,
            Sealed reason) implements DocumentCommand {}

    /**
     * Both files of a paper, and what they say.
     *
     * @param seen the last sequence of each stream it says the present state of, as they were when it was made
     */
    record Made(Code contentDigest, IssuedFile pdf, IssuedFile docx, long fromLeaf, Map<StreamName, Long> seen) {}
}
