package candour.chronology.read;

import candour.chronology.upload.UploadEvent;
import candour.chronology.upload.UploadEvent.BatchAdded;
import candour.chronology.upload.UploadEvent.ColumnsChosen;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.chronology.upload.UploadEvent.ImportBegun;
import candour.chronology.upload.UploadEvent.ImportCommitted;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.UUID;

/** Whether the sealed content of a file handed in is still wanted. */
public record KeptFileRow(UUID fileId, boolean wanted) implements Row {

    public static final ReadModel<KeptFileRow> KEPT_FILES =
            new Model<>("kept-files", KeptFileRow.class, UploadEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case FileReceived e -> rows.put(new KeptFileRow(e.file().id(), true));
                    case ImportAbandoned e -> {
                        if (e.fileId() != null) rows.put(new KeptFileRow(e.fileId(), false));
                    }
                    case ColumnsChosen _, ImportBegun _, BatchAdded _, ImportCommitted _ -> {}
                }
            });

    @Override
    public String key() {
        return fileId.toString();
    }
}
