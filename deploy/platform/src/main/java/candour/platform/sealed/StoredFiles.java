package candour.platform.sealed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that lie in a {@link ChunkStore}, whether or not anybody still wants them. */
public interface StoredFiles {

    /**
     * A page of the files of which nothing was stored since this instant, in the order of their ids.
     *
     * @param after the last file of the page before, or null for the first page
     * @param most how many
     */
    List<UUID> storedBefore(Instant instant, @Nullable UUID after, int most);

    /** Whether an event of this service's log speaks of the file. Reads the whole log: ask only of the few left over. */
    boolean isRecorded(UUID file);

    /** Removes a file's chunks. */
    void delete(UUID file);
}
