package candour.review.document.read;

import candour.platform.view.Row;
import candour.review.document.DocumentEvent.DocumentIssued;
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

    /** All papers of a notification or review are listed together. */
    @Override
    public String scope() {
        return issued.about().toString();
    }

    @Override
    public String order() {
        return issued.issuedOn() + " " + key();
    }
}
