package candour.platform.sealed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files that lie in a {@link ChunkStore}, whether or not anybody still wants them. */
public interface StoredFiles {

    /** Files of which nothing was stored since this instant; the oldest thousand. */
    List<UUID> storedBefore(Instant instant);

    /** Whether an event of this service's log speaks of the file. Reads the whole log: ask only of the few left over. */
    boolean isRecorded(UUID file);

    /** Removes a file's chunks. */
    void delete(UUID file);
}
