package candour.chronology.read;

import candour.chronology.upload.UploadEvent;
import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.access.Code;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is neither committed nor given up.
 *
 * @param running its rows are being stored
 * @param lastSeen when something last happened to it, UTC
 */
public record UnfinishedRow(UUID importId, UUID reviewId, Code agency, boolean running, Instant lastSeen, Instant until)
        implements Row {

    public static final ReadModel<UnfinishedRow> UNFINISHED =
            new Model<>("unfinished-imports", UnfinishedRow.class, UploadEvent.class, (told, rows) -> {
                Instant at = told.logged().recordedAt();
                switch (told.event()) {
                    case FileReceived e ->
                        rows.put(new UnfinishedRow(e.importId(), e.reviewId(), e.agency(), false, at, e.until()));
                    case ColumnsChosen _ -> {}
                    case ImportBegun e -> rows.change(e.importId().toString(), row -> row.runningAt(at));
                    case BatchAdded e -> rows.change(e.importId().toString(), row -> row.runningAt(at));
                    case ImportCommitted e -> rows.remove(e.importId().toString());
                    case ImportAbandoned e -> rows.remove(e.importId().toString());
                }
            });

    private UnfinishedRow runningAt(Instant at) {
        return new UnfinishedRow(importId, reviewId, agency, true, at, until);
    }

    @Override
    public String key() {
        return importId.toString();
    }
}
