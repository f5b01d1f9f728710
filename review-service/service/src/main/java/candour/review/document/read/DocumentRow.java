package candour.review.document.read;

import candour.platform.view.Row;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was made.
 *
 * @param recordedBy the event it was kept with
 * @param inErrorSince the event that says it was made by mistake, or null
 */
public record DocumentRow(
        DocumentIssued issued, UUID recordedBy, @Nullable UUID inErrorSince) implements Row {

    DocumentRow inError(UUID since) {
        return new DocumentRow(issued, recordedBy, since);
    }

    @Override
    public String key() {
        return issued.documentId().toString();
    }

    /** The papers of one kind about one thing are listed together. */
    public static String scope(UUID about, DocumentKind kind) {
        return about + "/" + kind;
    }

    @Override
    public String scope() {
        return scope(issued.about(), issued.kind());
    }

    @Override
    public String order() {
        return issued.issuedOn() + " " + key();
    }
}
