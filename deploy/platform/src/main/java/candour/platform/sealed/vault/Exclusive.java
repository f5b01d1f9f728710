package candour.platform.sealed.vault;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import candour.platform.sealed.VaultUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One writer at a time: among this process's threads by a lock in memory, among processes by a lock on a file. */
final class Exclusive {

    /** Per file and process: the system gives a process its file lock once, and drops it when any handle is closed. */
    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock threads;

    Exclusive(Path file) {
        this.file = file;
        this.threads = LOCKS.computeIfAbsent(file, _ -> new ReentrantLock());
    }

    /** Something done to the disk. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T run(Work<T> work) {
        threads.lock();
        try (var channel = FileChannel.open(file, Set.of(CREATE, WRITE), Disk.OWNER_FILE);
                var _ = channel.lock()) {
            return work.run();
        } catch (IOException e) {
            throw new VaultUnavailable("The key vault's folder cannot be read or written", e);
        } finally {
            threads.unlock();
        }
    }
}
