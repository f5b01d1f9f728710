package candour.platform.sealed.vault;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.sealed.KeyVault.Unwrapped;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import candour.platform.sealed.Opening.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("B8: processes that share a vault, and are killed")
class ManyProcessesTest {

    @TempDir
    Path temporary;

    private Process start(Path folder, String name) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void killWhatIsLeft() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What a process had acknowledged when it was killed. */
    private static int killAfter(Process process, BufferedReader output, int acknowledged) throws Exception {
        int last = -1;
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            last = Integer.parseInt(line);
            if (last == acknowledged) {
                // By its handle: the process's own method would close the output that is still to be read.
                process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
        return last;
    }

    @Test
    void nothing_acknowledged_is_lost_and_no_shared_key_is_made_twice() throws Exception {
        var folder = temporary.resolve("vault");
        var mine = DirectoryKeyVault.open(folder);
        var random = new Random(7);
        var wrapped = new HashMap<String, byte[]>();
        for (int round = 0; round < 2; round++) {
            var processes = new ArrayList<Process>();
            for (String name : List.of("a" + round, "b" + round)) {
                processes.add(start(folder, name));
            }
            for (int i = 0; i < 50; i++) {
                wrapped.putIfAbsent("shared-" + i, mine.wrap("shared-" + i, new byte[32]));
            }
            mine.shred("nobody-" + round);
            for (int p = 0; p < 2; p++) {
                String name = (p == 0 ? "a" : "b") + round;
                int last = killAfter(processes.get(p), processes.get(p).inputReader(), 20 + random.nextInt(40));
                assertThat(last).isPositive();
                everythingAcknowledged(DirectoryKeyVault.open(folder), name, last);
            }
        }
        var after = DirectoryKeyVault.open(folder);
        wrapped.forEach((subject, bytes) ->
                assertThat(after.unwrap(subject, bytes)).as(subject).isInstanceOf(Unwrapped.DataKey.class));
        try (var masters = Files.list(folder.resolve("masters"))) {
            assertThat(masters).hasSize(1);
        }
    }

    private static void everythingAcknowledged(DirectoryKeyVault vault, String name, int last) {
        for (int i = 0; i <= last; i++) {
            boolean shredded = i % 5 == 2 && i + 2 <= last;
            boolean perhaps = i % 5 == 2 && i + 2 == last + 1;
            var reason = vault.unwrap(name + "-" + i, new byte[40]);
            if (!perhaps) {
                assertThat(reason)
                        .as(name + "-" + i)
                        .isEqualTo(new Withheld(shredded ? Reason.SHREDDED : Reason.TAMPERED));
            }
        }
    }
}
