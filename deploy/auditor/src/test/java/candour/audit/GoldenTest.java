package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Bundles written by release 1. A review is kept in perpetuity and so is its evidence: these must verify for ever. Never
 * write them anew; a new format gets new ones beside them.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/v1");
    private static final String KEY = "SHA256:89848c5598bd275d01a529d49e229606d287578c0aaa54f2722614a07a0a25ab";

    @Test
    void the_first_whole_log_verifies() {
        var command = Command.run(
                "verify", GOLDEN.resolve("log"), "--trust", KEY, "--since", GOLDEN.resolve("kept-checkpoint"));
        assertThat(command.exitCode()).as(command.out()).isZero();
        assertThat(command.out()).contains("whole log, 20 events, 3 checkpoints");
    }

    @Test
    void the_first_extract_verifies() {
        var command = Command.run(
                "verify", GOLDEN.resolve("extract"), "--trust", KEY, "--since", GOLDEN.resolve("kept-checkpoint"));
        assertThat(command.exitCode()).as(command.out()).isZero();
        assertThat(command.out()).contains("extract, 7 events");
    }
}
