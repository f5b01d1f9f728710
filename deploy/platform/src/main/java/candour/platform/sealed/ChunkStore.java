package candour.platform.sealed;

import java.util.Optional;
import java.util.UUID;

/** Where the sealed chunks of files are kept. Sees ciphertext only. */
public interface ChunkStore {

    /** Keeps one chunk; each (file, index) is written once. */
    void put(UUID file, int index, byte[] sealed);

    /** One chunk, or empty when it is not there. */
    Optional<byte[]> get(UUID file, int index);

    /** Removes a file's chunks: an upload given up, or a preview that has expired. */
    void delete(UUID file);
}
