package candour.platform.service;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Within;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.platform.view.Views;
import java.util.Optional;
import java.util.UUID;

/**
 * The files that events of this service speak of, whatever they are: for {@link WatchForOrphanedFiles}, so that the log
 * need not be read for every one of them. For services that keep each file that was ever recorded.
 */
public final class RecordedFiles implements ReadModel<RecordedFiles.Recorded> {

    /** The one there is. */
    public static final RecordedFiles RECORDED_FILES = new RecordedFiles();

    /** One file. */
    public record Recorded(UUID fileId) implements Row {
        @Override
        public String key() {
            return fileId.toString();
        }
    }

    private RecordedFiles() {}

    /** That a file is wanted, where it was recorded. */
    public static Optional<Boolean> wanted(UUID file, Views views) {
        return views.find(RECORDED_FILES, file.toString(), null).map(_ -> true);
    }

    @Override
    public String name() {
        return "recorded-files";
    }

    @Override
    public Class<Recorded> row() {
        return Recorded.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Recorded> rows) {
        Within.files(event.payload()).forEach(file -> rows.put(new Recorded(file.id())));
    }
}
