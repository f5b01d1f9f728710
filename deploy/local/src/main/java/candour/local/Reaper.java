package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Cleans up after a JVM that was killed. A small shell waits on a pipe from this JVM; when the pipe closes, however this
 * JVM ended, it kills the processes and deletes the temporary folders it was told of. Tests use it, so that a killed test
 * run leaves no server behind.
 */
final class Reaper {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            pids=; folders=; notes=
            while read -r kind what; do
              case $kind in pid) pids="$pids $what";; folder) folders="$folders $what";; notes) notes="$notes $what";; esac
            done
            for p in $pids; do kill -9 "$p" 2>/dev/null; done
            for n in $notes; do
              for note in "$n"/*; do p=; read -r p _ <"$note"; [ -z "$p" ] || kill -9 "$p"; done 2>/dev/null
            done
            [ -z "$pids" ] || sleep 0.3
            for f in $folders; do rm -rf "$f"; done
            """;
    private static final Reaper OF_THIS_JVM = new Reaper();

    private final Writer pipe;

    private Reaper() {
        try {
            var shell = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            pipe = shell.outputWriter(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void afterThisJvmKill(long pid) {
        OF_THIS_JVM.tell("pid " + pid);
    }

    static void afterThisJvmDelete(Path temporaryFolder) {
        OF_THIS_JVM.tell("folder " + temporaryFolder);
    }

    /** As for {@link #afterThisJvmKill}, for every process a launcher has noted in its folder by then. */
    static void afterThisJvmKillNotedIn(Path folder) {
        OF_THIS_JVM.tell("notes " + folder);
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
