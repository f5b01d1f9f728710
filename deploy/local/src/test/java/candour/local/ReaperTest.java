package candour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaperTest {
    @TempDir
    Path folder;

    @Test
    void a_killed_jvm_leaves_neither_processes_nor_temporary_folders() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var noted = Files.createDirectory(folder.resolve("noted"));
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        temporary.toString(),
                        noted.toString()))
                .start();
        var children = process.inputReader().readLine().split(" ");
        assertThat(alive(children)).isEqualTo(2);
        process.destroyForcibly().waitFor();
        for (var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                System.nanoTime() < giveUp && (alive(children) > 0 || Files.exists(temporary)); ) {
            Thread.sleep(50);
        }
        assertThat(alive(children)).isZero();
        assertThat(temporary).doesNotExist();
    }

    private static long alive(String... children) {
        return List.of(children).stream()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(ProcessHandle::isAlive)
                .count();
    }

    /** Starts two children, tells the reaper of both, and waits to be killed. */
    public static final class Killed {
        private Killed() {}

        public static void main(String... arguments) throws Exception {
            var first = new ProcessBuilder("sleep", "60").start();
            var second = new ProcessBuilder("sleep", "60").start();
            Reaper.afterThisJvmDelete(Path.of(arguments[0]));
            Reaper.afterThisJvmKill(first.pid());
            Files.writeString(Path.of(arguments[1], "second"), second.pid() + " 0");
            Reaper.afterThisJvmKillNotedIn(Path.of(arguments[1]));
            System.out.println(first.pid() + " " + second.pid());
            Thread.sleep(60_000);
        }
    }
}
