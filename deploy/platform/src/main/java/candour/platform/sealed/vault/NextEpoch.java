package candour.platform.sealed.vault;

import candour.platform.sealed.VaultUnavailable;
import candour.platform.sealed.vault.VaultRecord.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Begins an epoch. The rename that gives the new segment its name is the moment it begins: a crash before it leaves the
 * old epoch as it was, a crash after it leaves the old epoch's remains to be destroyed by whoever opens the vault next.
 */
final class NextEpoch {

    private static final int FRAME = 4096;

    private final Folder folder;
    private final Steps steps;

    NextEpoch(Folder folder, Steps steps) {
        this.folder = folder;
        this.steps = steps;
    }

    /** The first epoch of a new vault. */
    Epoch first() throws IOException {
        var root = MasterKey.random();
        return begin(1, master -> List.of(opening(master), master.wrap(Kind.ROOT, "", root)));
    }

    /** The epoch after this one, with every key but the shredded subjects'; then destroys this one. */
    Epoch after(Epoch old, Set<String> shredded) throws IOException {
        Epoch next = begin(old.master().epoch() + 1, master -> rewrapped(old, shredded, master));
        Disk.destroy(folder.master(old.master().epoch()));
        steps.done("old master destroyed");
        folder.destroyAllBut(next.master().epoch());
        steps.done("old segment destroyed");
        return next;
    }

    /** What goes into a new segment. */
    @FunctionalInterface
    private interface Content {
        List<VaultRecord> under(MasterKey master);
    }

    private Epoch begin(long number, Content content) throws IOException {
        byte[] key = MasterKey.random();
        byte[] frames = frames(content.under(new MasterKey(number, key)));
        var segment = Disk.prepare(folder.segment(number), frames);
        steps.done("new segment written");
        var master = Disk.prepare(folder.master(number), key);
        steps.done("new master written");
        if (!Arrays.equals(Files.readAllBytes(segment), frames) || !Arrays.equals(Files.readAllBytes(master), key)) {
            throw new VaultUnavailable("The disk does not give back what was written to it; nothing was shredded");
        }
        Arrays.fill(key, (byte) 0);
        Disk.publish(master, folder.master(number));
        steps.done("new master in place");
        Disk.publish(segment, folder.segment(number));
        steps.done("new epoch begun");
        return Epoch.read(folder, number);
    }

    private static List<VaultRecord> rewrapped(Epoch old, Set<String> shredded, MasterKey master) {
        var records = new ArrayList<VaultRecord>();
        records.add(opening(master));
        records.add(rewrap(old, old.ring().own(Kind.ROOT), master));
        old.ring().subjects().forEach((subject, held) -> {
            if (held.key() != null && !shredded.contains(subject)) {
                records.add(rewrap(old, Optional.of(held.key()), master));
            }
            records.addAll(KeyRing.marks(subject, held));
        });
        shredded.forEach(subject -> records.add(VaultRecord.mark(Kind.SHREDDED, subject)));
        return records;
    }

    private static VaultRecord rewrap(Epoch old, Optional<VaultRecord> key, MasterKey master) {
        byte[] plain = key.flatMap(old.master()::unwrap)
                .orElseThrow(() -> new VaultUnavailable(
                        "A key in the vault cannot be read, so that it cannot be moved on; nothing was shredded"));
        var wrapped = master.wrap(key.get().kind(), key.get().subject(), plain);
        if (!master.unwrap(wrapped).filter(again -> Arrays.equals(again, plain)).isPresent()) {
            throw new VaultUnavailable("A key could not be wrapped anew; nothing was shredded");
        }
        Arrays.fill(plain, (byte) 0);
        return wrapped;
    }

    private static VaultRecord opening(MasterKey master) {
        return master.wrap(Kind.OPENING, "", "Candour key vault".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] frames(List<VaultRecord> records) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < records.size(); i += FRAME) {
            out.writeBytes(Framing.frame(records.subList(i, Math.min(i + FRAME, records.size()))));
        }
        return out.toByteArray();
    }
}
