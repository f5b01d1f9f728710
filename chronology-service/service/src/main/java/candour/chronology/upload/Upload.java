package candour.chronology.upload;

import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param fileId of the sealed file, as long as it is kept
 * @param runId of the attempt running or done
 * @param batches stored in this attempt
 */
public record Upload(
        Stage stage,
        @Nullable UUID fileId,
        @Nullable UUID runId,
        int batches,
        int entries,
        @Nullable Code owner) {

    public enum Stage {
        UNKNOWN,
        RECEIVED,
        IMPORTING,
        COMMITTED,
        ABANDONED
    }

    public static final Fold<Upload, UploadEvent> FOLD = new Fold<>(
            "chronology-import",
            UploadEvent.class,
            UploadEvent::importId,
            Upload::evolve,
            new Upload(Stage.UNKNOWN, null, null, 0, 0, null));

    static Upload evolve(Upload was, UploadEvent event) {
        return switch (event) {
            case FileReceived e -> new Upload(Stage.RECEIVED, e.file().id(), null, 0, 0, e.owner());
            case ImportBegun e -> new Upload(Stage.IMPORTING, was.fileId, e.runId(), 0, 0, was.owner);
            case BatchAdded e ->
                new Upload(was.stage, was.fileId, was.runId, e.batch(), was.entries + e.entries(), was.owner);
            case ImportCommitted _ ->
                new Upload(Stage.COMMITTED, was.fileId, was.runId, was.batches, was.entries, was.owner);
            case ImportAbandoned _ -> new Upload(Stage.ABANDONED, null, null, 0, 0, was.owner);
        };
    }
}
