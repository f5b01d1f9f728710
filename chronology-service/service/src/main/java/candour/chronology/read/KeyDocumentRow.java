package candour.chronology.read;

import candour.chronology.keydocument.KeyDocument.Stage;
import candour.chronology.keydocument.KeyDocumentEvent;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentDueDayChanged;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentNotAvailable;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequestWithdrawn;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.keydocument.Kind;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document or further information asked of an agency.
 *
 * @param settledOn when it came, was said not to be there, or was no longer wanted
 * @param note what was said last: on receipt, or why there is none, or why the day was changed
 */
public record KeyDocumentRow(
        UUID requestId,
        UUID reviewId,
        Code agency,
        Kind kind,
        @Nullable UUID gapId,
        Stage stage,
        Sealed what,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate settledOn,
        @Nullable Sealed note)
        implements Row {

    public static final ReadModel<KeyDocumentRow> KEY_DOCUMENTS =
            new Model<>("key-documents", KeyDocumentRow.class, KeyDocumentEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case DocumentRequested e ->
                        rows.put(new KeyDocumentRow(
                                e.requestId(),
                                e.reviewId(),
                                e.agency(),
                                e.kind(),
                                e.gapId(),
                                Stage.REQUESTED,
                                e.what(),
                                e.requestedOn(),
                                e.dueOn(),
                                null,
                                null));
                    case DocumentDueDayChanged e -> change(rows, e, Stage.REQUESTED, e.dueOn(), null, e.reason());
                    case DocumentReceived e -> change(rows, e, Stage.RECEIVED, null, e.receivedOn(), e.note());
                    case DocumentNotAvailable e -> change(rows, e, Stage.NOT_AVAILABLE, null, e.saidOn(), e.reason());
                    case DocumentRequestWithdrawn e -> change(rows, e, Stage.WITHDRAWN, null, e.on(), e.reason());
                }
            });

    private static void change(
            Rows<KeyDocumentRow> rows,
            KeyDocumentEvent event,
            Stage stage,
            @Nullable LocalDate due,
            @Nullable LocalDate settled,
            @Nullable Sealed note) {
        rows.change(
                event.requestId().toString(),
                row -> new KeyDocumentRow(
                        row.requestId,
                        row.reviewId,
                        row.agency,
                        row.kind,
                        row.gapId,
                        stage,
                        row.what,
                        row.requestedOn,
                        due == null ? row.dueOn : due,
                        settled,
                        note));
    }

    @Override
    public String key() {
        return requestId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return requestedOn + "/" + requestId;
    }
}
