package candour.chronology.imports;

import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.platform.sealed.ChunkStore;
import java.util.List;

/** A file that came to nothing is not kept, not even sealed. Letting it go twice does no harm. */
public record WhenImportAbandonedThenLetFileGo(ChunkStore chunks) implements Policy {
    @Override
    public String name() {
        return "when-import-abandoned-then-let-file-go";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        if (event.payload() instanceof ImportAbandoned abandoned && abandoned.fileId() != null)
            chunks.delete(abandoned.fileId());
        return List.of();
    }
}
