package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which processes we started, written down so that the next launcher finds them when this one was killed. A process is
 * known by its number and the moment it started: numbers are used again.
 */
record Leftovers(Path folder) {
    private static final Duration SAME_START = Duration.ofSeconds(2);

    void record(String name, ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.now());
        try {
            Files.writeString(folder.resolve(name), process.pid() + " " + started.toEpochMilli());
        } catch (IOException e) {
            throw new CannotStart("Cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    void forget(String name) {
        folder.resolve(name).toFile().delete();
    }

    /** Ends what an earlier launcher left running, and answers how many that were. */
    int stopAll() {
        try (var files = Files.list(folder)) {
            var running = files.flatMap(file -> stillRunning(file).stream()).toList();
            running.forEach(ProcessHandle::destroy);
            running.forEach(Leftovers::awaitEnd);
            return running.size();
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Optional<ProcessHandle> stillRunning(Path file) {
        try {
            var pidAndStart = Files.readString(file).split(" ");
            var started = Instant.ofEpochMilli(Long.parseLong(pidAndStart[1]));
            return ProcessHandle.of(Long.parseLong(pidAndStart[0])).filter(process -> process.info()
                    .startInstant()
                    .map(start -> Duration.between(start, started).abs().compareTo(SAME_START) < 0)
                    .orElse(false));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(8, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
