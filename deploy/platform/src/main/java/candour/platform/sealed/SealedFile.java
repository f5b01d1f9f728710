package candour.platform.sealed;

import candour.platform.sealed.Sealed.Holder;
import java.util.List;
import java.util.UUID;

/**
 * A file as it stands in an event: not its content, which lies in sealed chunks in a {@link ChunkStore} (ruling R28),
 * but all that is needed to find, check and open them.
 *
 * @param kind what it is, for example {@code chronology-upload}
 * @param scope what it belongs to, usually the review's id
 * @param holders of its data key, as in {@link Sealed#holders}
 * @param chunks how many there are; at least one, even of an empty file
 * @param bytes the length of the file in the clear
 * @param digest SHA-256 over the sealed chunks one after the other, hex: proves the stored file, says nothing of its
 *     content, and still holds after a shred
 */
public record SealedFile(
        UUID id, String kind, String scope, List<Holder> holders, int chunks, long bytes, String digest) {

    public SealedFile {
        holders = List.copyOf(holders);
    }

    /** Says nothing about what is inside. */
    @Override
    public String toString() {
        return "SealedFile[" + kind + " " + id + "]";
    }
}
