package candour.platform.sealed;

import candour.platform.sealed.KeyVault.Unwrapped.DataKey;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Seals files as they stream in and opens them as they stream out (ruling R28): never more than two chunks in memory,
 * never a temporary file. Each chunk is bound to the file, to its own place and, the last one, to the number of chunks,
 * so that a chunk lost, moved, doubled or taken from another file is found.
 */
public final class SealedFiles {

    /** Of the file in the clear. */
    static final int CHUNK_BYTES = 256 * 1024;

    private final KeyVault vault;
    private final ChunkStore store;
    private final Supplier<UUID> ids;

    /**
     * Files over a vault and a store.
     *
     * @param ids new file ids (UUIDv7)
     */
    public SealedFiles(KeyVault vault, ChunkStore store, Supplier<UUID> ids) {
        this.vault = vault;
        this.store = store;
        this.ids = ids;
    }

    /**
     * Reads a file to its end and keeps it sealed. Does not close the stream.
     *
     * @param subjects whom it is about, usually only its own entry's or import's reference; at least one
     * @param most the greatest length taken, in bytes
     * @throws FileTooLong when it is longer; then, and when reading fails, nothing is kept
     */
    public SealedFile write(String kind, String scope, Collection<String> subjects, InputStream content, long most)
            throws IOException {
        Codes.check("kind", kind);
        Codes.check("scope", scope);
        UUID id = ids.get();
        byte[] key = Parts.newKey();
        var holders = Holding.give(vault, Codes.subjects(subjects), key);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var cipher = new AesGcmJce(key);
            long bytes = 0;
            int index = 0;
            byte[] chunk = content.readNBytes(CHUNK_BYTES);
            for (boolean last = false; !last; index++) {
                byte[] next = content.readNBytes(CHUNK_BYTES);
                last = next.length == 0;
                bytes += chunk.length;
                if (bytes > most) {
                    throw new FileTooLong(most);
                }
                byte[] bound = AssociatedData.chunk(id, scope, kind, index, last ? index + 1 : 0);
                byte[] sealed = cipher.encrypt(chunk, bound);
                digest.update(sealed);
                store.put(id, index, sealed);
                chunk = next;
            }
            return new SealedFile(
                    id, kind, scope, holders, index, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot encrypt with AES-256-GCM", e);
        } catch (IOException | RuntimeException e) {
            store.delete(id);
            throw e;
        }
    }

    /**
     * Opens a file. Each chunk is checked before a byte of it is given out; only when the stream ends normally was the
     * file whole.
     *
     * @throws FileUnavailable when a key is withheld; thrown by the stream when a chunk is not what was sealed
     */
    public InputStream read(SealedFile file) throws FileUnavailable {
        return read(file, vault::unwrap);
    }

    /** The same for the data protection officer's opener only, for whom a restricted key still works. */
    public InputStream readForDataProtection(SealedFile file) throws FileUnavailable {
        return read(file, vault::unwrapRestricted);
    }

    private InputStream read(SealedFile file, Holding.Hand hand) throws FileUnavailable {
        return switch (Holding.gather(file.holders(), hand)) {
            case DataKey key -> new OpenedChunks(file, store, key.bytes());
            case Withheld withheld -> throw new FileUnavailable(withheld.reason());
        };
    }

    /**
     * Records files that were written for it. Those that no event came to speak of are cleared away at once; where
     * recording fails that is not sure, since the event may be stored though its answer was lost: then they are left to
     * whoever watches for files that nobody wants.
     *
     * @param kept whether the outcome says that an event speaks of these files
     */
    public <T> T keepIf(Predicate<T> kept, Supplier<T> recording, SealedFile... written) {
        T outcome = recording.get();
        if (!kept.test(outcome)) {
            List.of(written).forEach(this::delete);
        }
        return outcome;
    }

    /** Removes a file's content: an upload given up, or a preview that has expired. */
    public void delete(SealedFile file) {
        store.delete(file.id());
    }
}
