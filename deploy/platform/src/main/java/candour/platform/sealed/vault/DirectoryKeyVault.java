package candour.platform.sealed.vault;

import candour.platform.sealed.KeyDestroyed;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.Opening.Reason;
import candour.platform.sealed.VaultUnavailable;
import candour.platform.sealed.vault.VaultRecord.Kind;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key vault in a folder that only its owner can read. New keys are appended; a shred writes all others anew under a
 * new master key. Several instances, in one process or many, may share a folder: what one of them restricts or shreds
 * the others go by within a quarter of a second. Made for one machine; overwriting is no proof on flash or copy-on-write
 * disks, so in production the master keys belong in a KMS or an HSM.
 */
public final class DirectoryKeyVault implements KeyVault {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(250);

    private final Folder folder;
    private final Exclusive exclusive;
    private final NextEpoch nextEpoch;
    private volatile Epoch epoch;
    private volatile long lookedAt = System.nanoTime();

    /**
     * Opens the vault in this folder, making a new one when the folder is empty or not there.
     *
     * @throws VaultUnavailable when others can read the folder, or what is in it is not a whole vault
     */
    public static DirectoryKeyVault open(Path folder) {
        return new DirectoryKeyVault(folder, Steps.NOBODY_WATCHES);
    }

    DirectoryKeyVault(Path path, Steps steps) {
        try {
            this.folder = Folder.at(path);
        } catch (IOException e) {
            throw new VaultUnavailable("The key vault's folder cannot be made or read: " + path, e);
        }
        this.exclusive = new Exclusive(folder.lock());
        this.nextEpoch = new NextEpoch(folder, steps);
        this.epoch = exclusive.run(() -> settle(Optional.empty()));
    }

    @Override
    public void prepare(Collection<String> subjects) {
        var held = fresh().ring();
        if (subjects.stream().allMatch(subject -> held.of(subject).key() != null)) {
            return;
        }
        alone(now -> {
            var missing = subjects.stream()
                    .distinct()
                    .filter(subject -> now.ring().of(subject).key() == null)
                    .toList();
            if (missing.stream().anyMatch(subject -> now.ring().of(subject).shredded())) {
                throw new KeyDestroyed();
            }
            write(
                    now,
                    missing.stream()
                            .map(subject -> now.master().wrap(Kind.KEY, subject, MasterKey.random()))
                            .toList());
            return now;
        });
    }

    @Override
    public byte[] wrap(String subject, byte[] dataKey) {
        prepare(List.of(subject));
        Epoch now = epoch;
        if (now.ring().of(subject).shredded()) {
            throw new KeyDestroyed();
        }
        return keyOf(now, subject)
                .map(cipher -> MasterKey.encrypt(cipher, dataKey, bound(subject)))
                .orElseThrow(() -> new VaultUnavailable("A key in the vault cannot be read; restore its segment"));
    }

    @Override
    public Unwrapped unwrap(String subject, byte[] wrapped) {
        return unwrap(subject, wrapped, false);
    }

    @Override
    public Unwrapped unwrapRestricted(String subject, byte[] wrapped) {
        return unwrap(subject, wrapped, true);
    }

    @Override
    public void restrict(String subject) {
        mark(Kind.RESTRICTED, subject);
    }

    @Override
    public void release(String subject) {
        mark(Kind.RELEASED, subject);
    }

    @Override
    public void sealAway(String subject) {
        mark(Kind.SEALED_AWAY, subject);
    }

    @Override
    public void bringBack(String subject) {
        mark(Kind.BROUGHT_BACK, subject);
    }

    @Override
    public void shredAll(Collection<String> subjects) {
        alone(now -> {
            var left = new HashSet<>(subjects);
            left.removeIf(subject -> now.ring().of(subject).shredded());
            if (left.stream().anyMatch(subject -> now.ring().of(subject).key() != null)) {
                return nextEpoch.after(now, left);
            }
            write(
                    now,
                    left.stream()
                            .map(each -> VaultRecord.mark(Kind.SHREDDED, each))
                            .toList());
            return now;
        });
    }

    @Override
    public byte[] blindIndexKey(String kind) {
        Epoch now = fresh();
        byte[] root = now.ring()
                .own(Kind.ROOT)
                .flatMap(now.master()::unwrap)
                .orElseThrow(() -> new VaultUnavailable("The blind index key cannot be read; restore the segment"));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root, "HmacSHA256"));
            return mac.doFinal(("candour-blind-index-1 " + kind).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot compute HMAC-SHA-256", e);
        } finally {
            Arrays.fill(root, (byte) 0);
        }
    }

    private Unwrapped unwrap(String subject, byte[] wrapped, boolean dataProtection) {
        Epoch now = fresh();
        var withheld = now.ring().of(subject).withheld(dataProtection);
        if (withheld.isPresent()) {
            return new Unwrapped.Withheld(withheld.get());
        }
        return keyOf(now, subject)
                .flatMap(cipher -> MasterKey.decrypt(cipher, wrapped, bound(subject)))
                .<Unwrapped>map(Unwrapped.DataKey::new)
                .orElse(new Unwrapped.Withheld(Reason.TAMPERED));
    }

    private static Optional<AesGcmJce> keyOf(Epoch now, String subject) {
        return Optional.ofNullable(now.ring().of(subject).key())
                .flatMap(now.master()::unwrap)
                .map(MasterKey::cipher);
    }

    private static byte[] bound(String subject) {
        return ("candour-data-key-1 " + subject).getBytes(StandardCharsets.UTF_8);
    }

    private void mark(Kind kind, String subject) {
        alone(now -> {
            var mark = VaultRecord.mark(kind, subject);
            write(now, now.ring().wouldChange(mark) ? List.of(mark) : List.of());
            return now;
        });
    }

    private static void write(Epoch now, List<VaultRecord> records) throws IOException {
        if (!records.isEmpty()) {
            now.append(records);
        }
    }

    /** What is done to the current epoch by the only writer; answers the epoch that is current afterwards. */
    @FunctionalInterface
    private interface Change {
        Epoch to(Epoch now) throws IOException;
    }

    private void alone(Change change) {
        exclusive.run(() -> epoch = change.to(epoch = settle(Optional.of(epoch))));
    }

    private Epoch fresh() {
        long now = System.nanoTime();
        if (now - lookedAt < LOOK_AGAIN) {
            return epoch;
        }
        try {
            if (!epoch.isCurrent()) {
                alone(each -> each);
            }
        } catch (IOException e) {
            throw new VaultUnavailable("The key vault's folder cannot be read", e);
        }
        lookedAt = now;
        return epoch;
    }

    /** Brings this instance up to what is on the disk, and ends what a crash left half done. */
    private Epoch settle(Optional<Epoch> known) throws IOException {
        var found = folder.currentEpoch();
        if (found.isEmpty()) {
            return make();
        }
        long current = found.getAsLong();
        if (known.isPresent()
                && known.get().master().epoch() == current
                && known.get().catchUp()) {
            folder.destroyAllBut(current);
            return known.get();
        }
        Epoch now = Epoch.read(folder, current);
        folder.destroyAllBut(current);
        Files.deleteIfExists(folder.making());
        return now;
    }

    private Epoch make() throws IOException {
        try (var masters = Files.list(folder.masters());
                var segments = Files.list(folder.segments())) {
            if (!Files.exists(folder.making())
                    && (masters.findAny().isPresent() || segments.findAny().isPresent())) {
                throw new VaultUnavailable("The key vault in " + folder.root() + " is not whole: no epoch has both its"
                        + " master key and its segment. Restore the missing ones; nothing has been changed");
            }
        }
        if (!Files.exists(folder.making())) {
            Disk.publish(Disk.prepare(folder.making(), new byte[0]), folder.making());
        }
        Epoch first = nextEpoch.first();
        Files.delete(folder.making());
        return first;
    }
}
