package candour.platform.sealed.vault;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import candour.platform.sealed.VaultUnavailable;
import candour.platform.sealed.vault.VaultRecord.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The current epoch as read so far: its master key, what its segment's records come to, and how far it was read. */
final class Epoch {

    private static final System.Logger LOG = System.getLogger("candour.vault");

    private final Folder folder;
    private final MasterKey master;
    private final KeyRing ring = new KeyRing();
    private volatile long readTo;

    private Epoch(Folder folder, MasterKey master) {
        this.folder = folder;
        this.master = master;
    }

    /** Reads an epoch from the disk. To be called by the one who holds the vault's lock. */
    static Epoch read(Folder folder, long number) throws IOException {
        byte[] key = Files.readAllBytes(folder.master(number));
        if (key.length != MasterKey.BYTES) {
            throw new VaultUnavailable(
                    "The master key of epoch " + number + " is not whole; restore it from its backup");
        }
        var epoch = new Epoch(folder, new MasterKey(number, key));
        Arrays.fill(key, (byte) 0);
        epoch.catchUp();
        if (epoch.ring.own(Kind.OPENING).flatMap(epoch.master::unwrap).isEmpty()) {
            throw new VaultUnavailable(
                    "The master key of epoch " + number + " does not belong to its segment; restore both from backups");
        }
        return epoch;
    }

    MasterKey master() {
        return master;
    }

    KeyRing ring() {
        return ring;
    }

    boolean isCurrent() throws IOException {
        return folder.stillAt(master.epoch(), readTo);
    }

    /**
     * Adds what others have written. What a crash left half written is put aside, so that writing can go on.
     *
     * @return false when the segment is shorter than what was read: it was replaced and must be read anew
     */
    boolean catchUp() throws IOException {
        try (var file = FileChannel.open(folder.segment(master.epoch()), READ, WRITE)) {
            if (file.size() < readTo) {
                return false;
            }
            byte[] bytes = new byte[Math.toIntExact(file.size() - readTo)];
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining() && file.read(buffer, readTo + buffer.position()) >= 0) {
                continue;
            }
            if (bytes.length > 0) {
                // Another process may have been killed before its own sync; nothing is used that a power cut could
                // undo.
                file.force(true);
            }
            var read = Framing.read(bytes);
            if (read.length() < bytes.length) {
                putAside(Arrays.copyOfRange(bytes, read.length(), bytes.length));
                file.truncate(readTo + read.length());
                file.force(true);
            }
            read.records().forEach(ring::add);
            readTo += read.length();
            return true;
        }
    }

    /** Writes records down to the disk, then lets them count. To be called by the one who holds the vault's lock. */
    void append(List<VaultRecord> records) throws IOException {
        byte[] frame = Framing.frame(records);
        try (var file = FileChannel.open(folder.segment(master.epoch()), Set.of(WRITE))) {
            file.position(readTo);
            try {
                Disk.writeFully(file, frame);
                file.force(true);
            } catch (IOException e) {
                cutBack(file, e);
                throw e;
            }
        }
        records.forEach(ring::add);
        readTo += frame.length;
    }

    private void cutBack(FileChannel file, IOException cause) {
        try {
            file.truncate(readTo);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void putAside(byte[] torn) throws IOException {
        var aside = folder.segments().resolve(master.epoch() + ".torn-" + readTo);
        Disk.publish(Disk.prepare(aside, torn), aside);
        LOG.log(
                System.Logger.Level.WARNING,
                "The last write to the key vault was never finished; put aside as {0}",
                aside);
    }
}
