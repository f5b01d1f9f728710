package candour.chronology.read;

import candour.chronology.pushed.PushEvent;
import candour.chronology.pushed.PushEvent.PushReceived;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.UUID;

/** The sealed body of a push: always wanted, since the original is kept with its hash. */
public record PushFileRow(UUID fileId) implements Row {

    public static final ReadModel<PushFileRow> PUSH_FILES =
            new Model<>("push-files", PushFileRow.class, PushEvent.class, (told, rows) -> {
                if (told.event() instanceof PushReceived e)
                    rows.put(new PushFileRow(e.file().id()));
            });

    @Override
    public String key() {
        return fileId.toString();
    }
}
