package candour.acceptance;

import candour.local.Checkout;
import candour.local.LaunchedCandour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The one running system that all stories share, since starting it costs more than telling one: the first story starts
 * it, and the demo review, told last, stops it. Its clock goes only forward, from story to story.
 */
final class RunningCandour {
    private static @Nullable RunningCandour running;

    private final Path data;
    private final LaunchedCandour candour;

    private RunningCandour() throws InterruptedException {
        try {
            data = Files.createTempDirectory("candour-stories-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        candour = LaunchedCandour.launch(Checkout.find(), data.resolve("data"), "--no-demo", "--clock", "settable")
                .awaitReady();
    }

    /** The system as the stories before have left it. */
    static synchronized RunningCandour find() throws InterruptedException {
        if (running == null) {
            running = new RunningCandour();
        }
        return running;
    }

    LaunchedCandour launched() {
        return candour;
    }

    Path data() {
        return data.resolve("data");
    }

    String url() {
        return candour.ports().originUrl();
    }

    /** No story comes after: the machine is free for others. */
    static synchronized void stop() {
        if (running == null) {
            return;
        }
        running.candour.close();
        try (var files = Files.walk(running.data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running = null;
        }
    }
}
