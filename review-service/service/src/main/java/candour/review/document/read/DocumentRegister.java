package candour.review.document.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.document.DocumentEvent;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.DocumentRecordedInError;

/** The papers of each notification and review. */
public final class DocumentRegister implements ReadModel<DocumentRow> {
    /** The one there is. */
    public static final DocumentRegister DOCUMENTS = new DocumentRegister();

    private DocumentRegister() {}

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DocumentRow> row() {
        return DocumentRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<DocumentRow> rows) {
        if (event.payload() instanceof DocumentEvent document) {
            switch (document) {
                case DocumentIssued e -> rows.put(new DocumentRow(e, event.eventId(), null));
                case DocumentRecordedInError e ->
                    rows.change(e.documentId().toString(), row -> row.inError(event.eventId()));
            }
        }
    }
}
