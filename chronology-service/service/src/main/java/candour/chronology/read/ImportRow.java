package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.upload.Upload.Stage;
import candour.chronology.upload.UploadEvent;
import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.Cause;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.SealedFile;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was handed in, and how far it has come. */
public record ImportRow(
        UUID importId,
        UUID reviewId,
        Code agency,
        Stage stage,
        Code sha256,
        SealedFile file,
        @Nullable Sealed name,
        @Nullable Sealed source,
        Code owner,
        Instant until,
        @Nullable UUID runId,
        int rows,
        int leftOut,
        int done,
        @Nullable Cause cause)
        implements Row {

    public static final ReadModel<ImportRow> IMPORTS =
            new Model<>("chronology-imports", ImportRow.class, UploadEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case FileReceived e -> rows.put(received(e));
                    // What its columns are stands in a row of its own.
                    case ColumnsChosen _ -> {}
                    case ImportBegun e ->
                        rows.change(key(e), row -> row.at(Stage.IMPORTING, e.runId(), e.rows(), e.leftOut(), 0, null));
                    case BatchAdded e ->
                        rows.change(
                                key(e),
                                row -> row.at(
                                        row.stage, row.runId, row.rows, row.leftOut, row.done + e.entries(), null));
                    case ImportCommitted e ->
                        rows.change(
                                key(e),
                                row -> row.at(Stage.COMMITTED, e.runId(), e.entries(), e.leftOut(), e.entries(), null));
                    case ImportAbandoned e ->
                        rows.change(key(e), row -> row.at(Stage.ABANDONED, null, row.rows, row.leftOut, 0, e.cause()));
                }
            });

    private static ImportRow received(FileReceived e) {
        return new ImportRow(
                e.importId(),
                e.reviewId(),
                e.agency(),
                Stage.RECEIVED,
                e.sha256(),
                e.file(),
                e.name(),
                e.source(),
                e.owner(),
                e.until(),
                null,
                0,
                0,
                0,
                null);
    }

    private ImportRow at(
            Stage next, @Nullable UUID run, int nextRows, int nextLeftOut, int nextDone, @Nullable Cause nextCause) {
        return new ImportRow(
                importId,
                reviewId,
                agency,
                next,
                sha256,
                file,
                name,
                source,
                owner,
                until,
                run,
                nextRows,
                nextLeftOut,
                nextDone,
                nextCause);
    }

    private static String key(UploadEvent event) {
        return event.importId().toString();
    }

    @Override
    public String key() {
        return importId.toString();
    }

    @Override
    public String scope() {
        return AgencyChronology.id(reviewId, agency);
    }
}
