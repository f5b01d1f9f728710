package candour.review.document.http;

import candour.platform.rest.Action;
import candour.review.document.DocumentKind;
import candour.review.document.read.DocumentRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is listed.
 *
 * @param about the notification or review it belongs to
 * @param of what of it the paper is of: a meeting; absent where it is of the whole
 * @param number among all papers of the same notification or review
 * @param contentDigest SHA-256 (hex) of what it says
 * @param pdf where the PDF is
 * @param pdfSha256 SHA-256 (hex) of the PDF
 * @param docx where the Word file is
 * @param docxSha256 SHA-256 (hex) of the Word file
 * @param fromLeaf it was made of what the log knew then: this many leaves
 * @param recordedBy the event it was kept with: name it to mark it as recorded in error
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentAnswer(
        UUID documentId,
        UUID about,
        @Nullable UUID of,
        DocumentKind kind,
        int number,
        LocalDate issuedOn,
        String contentDigest,
        String pdf,
        String pdfSha256,
        String docx,
        String docxSha256,
        long fromLeaf,
        UUID recordedBy,
        boolean recordedInError,
        List<Action> actions) {
    static DocumentAnswer of(DocumentRow row, String address, List<Action> actions) {
        var issued = row.issued();
        return new DocumentAnswer(
                issued.documentId(),
                issued.about(),
                issued.of(),
                issued.kind(),
                issued.number(),
                issued.issuedOn(),
                issued.contentDigest().value(),
                address + "/pdf",
                issued.pdf().sha256().value(),
                address + "/docx",
                issued.docx().sha256().value(),
                issued.fromLeaf(),
                row.recordedBy(),
                row.inErrorSince() != null,
                actions);
    }
}
