package candour.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where {@code deploy/run} keeps everything: {@code .local} in the checkout, or {@code CANDOUR_DATA}.
 *
 * <p>Checkpoints lie beside it, not in it: they are what a later verification is anchored to, so a person who can rewrite
 * the data must not find them in the same place.
 */
public record DataFolder(Path root) {
    private static final long ROOM_NEEDED = 500L << 20;

    /** Held for as long as this process lives: a channel nobody refers to is closed, and its lock with it. */
    private static final Set<FileLock> CLAIMED = ConcurrentHashMap.newKeySet();

    public static DataFolder from(Map<String, String> environment, Checkout checkout) {
        var named = environment.getOrDefault("CANDOUR_DATA", "").strip();
        var root = named.isEmpty() ? checkout.root().resolve(".local") : Path.of(named);
        return new DataFolder(root.toAbsolutePath().normalize());
    }

    /** Refuses a folder that cannot be written, a full disk, and a second launcher on the same data. */
    @SuppressWarnings("resource") // ends with this process, however that ends
    void claim() {
        Folders.writable(root);
        try {
            if (Files.getFileStore(root).getUsableSpace() < ROOM_NEEDED) {
                throw new CannotStart("The disk of " + root + " is full: Candour needs 500 MB free to start.");
            }
            var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new CannotStart("Candour already runs on " + root
                        + ". Stop it first (Ctrl-C where it runs), or use another folder with CANDOUR_DATA.");
            }
            CLAIMED.add(lock);
        } catch (IOException e) {
            throw new CannotStart("Cannot use " + root + ": " + e.getMessage(), e);
        }
    }

    /** Deletes all data; earlier checkpoints are set aside, never deleted. */
    void empty() {
        for (var part : new String[] {"postgres", "kafka", "keys", "log", "clock"}) {
            Folders.delete(root.resolve(part));
        }
        if (Files.isDirectory(checkpoints())) {
            var stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                    .withZone(ZoneOffset.UTC)
                    .format(Instant.now());
            try {
                Files.move(checkpoints(), root.resolveSibling(root.getFileName() + "-checkpoints-until-" + stamp));
            } catch (IOException e) {
                throw new CannotStart("Cannot set the earlier checkpoints aside: " + e.getMessage(), e);
            }
        }
    }

    /** Whether an earlier run has made its database here. */
    boolean isOld() {
        return Files.isDirectory(postgres());
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path pids() {
        return Folders.writable(root.resolve("pids"));
    }

    Path keys() {
        return Folders.writable(root.resolve("keys"));
    }

    Path vault(Service service) {
        return Folders.writable(keys().resolve(service.module()));
    }

    Path checkpoints() {
        return root.resolveSibling(root.getFileName() + "-checkpoints");
    }

    Path checkpoints(Service service) {
        return Folders.writable(checkpoints().resolve(service.module()));
    }

    Path log(String name) {
        return Folders.writable(root.resolve("log")).resolve(name + ".log");
    }

    /** Whether time was ever settable on this data: once moved, it must stay so. */
    boolean clockWasSettable() {
        return Files.exists(root.resolve("clock"));
    }

    void recordSettableClock() {
        try {
            Files.writeString(root.resolve("clock"), "settable\n");
        } catch (IOException e) {
            throw new CannotStart("Cannot record the settable clock: " + e.getMessage(), e);
        }
    }
}
