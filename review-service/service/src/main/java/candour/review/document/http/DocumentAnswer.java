package candour.review.document.http;

import candour.platform.rest.Action;
import candour.review.document.DocumentKind;
import candour.review.document.read.DocumentRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A paper as it is listed.
 *
 * @param contentDigest SHA-256 (hex) of what it says
 * @param pdfSha256 SHA-256 (hex) of the PDF
 * @param docxSha256 SHA-256 (hex) of the Word file
 * @param fromLeaf it was made of what the log knew then: this many leaves
 * @param recordedBy the event it was kept with: name it to mark it as recorded in error
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentAnswer(
        UUID documentId,
        DocumentKind kind,
        int number,
        LocalDate issuedOn,
        String contentDigest,
        String pdfSha256,
        String docxSha256,
        long fromLeaf,
        UUID recordedBy,
        boolean recordedInError,
        List<Action> actions) {
    static DocumentAnswer of(DocumentRow row, List<Action> actions) {
        var issued = row.issued();
        return new DocumentAnswer(
                issued.documentId(),
                issued.kind(),
                issued.number(),
                issued.issuedOn(),
                issued.contentDigest().value(),
                issued.pdf().sha256().value(),
                issued.docx().sha256().value(),
                issued.fromLeaf(),
                row.recordedBy(),
                row.inErrorSince() != null,
                actions);
    }
}
