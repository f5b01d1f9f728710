package candour.chronology.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Jazzer thinks of, guided by which branches it reaches: a few seconds each, so that a fuzzer that no longer runs is
 * noticed, and minutes each at length. What it finds is written into the test's output as the bytes that did it.
 */
@DisplayName("B6, R28: nothing that is written or uploaded breaks a reader, or makes it hang")
class FuzzTest {
    private static final boolean LONG = Boolean.getBoolean("candour.long");
    private static final int SECONDS = LONG ? 300 : 4;
    private static final int HANGS_AFTER = 30;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("targets")
    void it_answers_whatever_it_is_given(Class<?> target) throws Exception {
        var seeds = Seeds.into(Files.createDirectory(folder.resolve("seeds")), target);
        var said = folder.resolve("said.txt");
        var fuzzer = new ProcessBuilder(command(target, seeds))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(fuzzer.waitFor(SECONDS + 240L, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
        } finally {
            fuzzer.destroyForcibly();
        }
        assertThat(fuzzer.exitValue()).as(last(said)).isZero();
        assertThat(last(said)).as("how many inputs were tried").containsPattern("Done \\d{2,} runs");
    }

    /** Getting ready takes longer than the few seconds: by default it is done once. */
    static List<Class<?>> targets() {
        return LONG ? List.of(ReadingFuzz.class, FileFuzz.class) : List.of(ReadingFuzz.class);
    }

    private static List<String> command(Class<?> target, Path seeds) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classPath,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=candour.chronology.**",
                "--custom_hook_includes=candour.chronology.**",
                "-max_total_time=" + SECONDS,
                "-timeout=" + HANGS_AFTER,
                "-max_len=4096",
                // The heap is bounded above; what the fuzzer maps beside it is its own.
                "-rss_limit_mb=4096",
                seeds.toString());
    }

    private static String last(Path said) throws IOException {
        var lines = Files.readString(said, StandardCharsets.ISO_8859_1).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
