package candour.chronology.upload;

import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param fileId of the sealed file, as long as it is kept
 * @param runId of the attempt running or done
 * @param batches stored in this attempt
 * @param choices how often the columns were chosen
 * @param remembered what is to be proposed the next time, once the file is brought in
 */
public record Upload(
        Stage stage,
        @Nullable UUID fileId,
        @Nullable UUID runId,
        int batches,
        int entries,
        @Nullable Code owner,
        int choices,
        List<ChosenTable> remembered) {
    public Upload {
        remembered = List.copyOf(remembered);
    }

    public enum Stage {
        UNKNOWN,
        RECEIVED,
        IMPORTING,
        COMMITTED,
        ABANDONED
    }

    private static final Upload NOTHING = new Upload(Stage.UNKNOWN, null, null, 0, 0, null, 0, List.of());

    public static final Fold<Upload, UploadEvent> FOLD =
            new Fold<>("chronology-import", UploadEvent.class, UploadEvent::importId, Upload::evolve, NOTHING);

    static Upload evolve(Upload was, UploadEvent event) {
        return switch (event) {
            case FileReceived e ->
                new Upload(Stage.RECEIVED, e.file().id(), null, 0, 0, e.owner(), was.choices, List.of());
            case ColumnsChosen e ->
                new Upload(
                        was.stage,
                        was.fileId,
                        was.runId,
                        was.batches,
                        was.entries,
                        was.owner,
                        was.choices + 1,
                        e.remember() ? e.tables() : List.of());
            case ImportBegun e -> was.at(Stage.IMPORTING, was.fileId, e.runId(), 0, 0);
            case BatchAdded e -> was.at(was.stage, was.fileId, was.runId, e.batch(), was.entries + e.entries());
            case ImportCommitted _ -> was.at(Stage.COMMITTED, was.fileId, was.runId, was.batches, was.entries);
            case ImportAbandoned _ -> was.at(Stage.ABANDONED, null, null, 0, 0);
        };
    }

    private Upload at(Stage next, @Nullable UUID file, @Nullable UUID run, int stored, int all) {
        return new Upload(next, file, run, stored, all, owner, choices, remembered);
    }
}
