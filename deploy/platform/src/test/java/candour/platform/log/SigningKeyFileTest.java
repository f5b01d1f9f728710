package candour.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.proof.SigningKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_key_is_made_once_and_readable_by_its_owner_only() throws Exception {
        SigningKey made = SigningKeyFile.in(folder.resolve("vault"), "candour/review");
        SigningKey again = SigningKeyFile.in(folder.resolve("vault"), "candour/review");
        assertThat(again.verifier()).isEqualTo(made.verifier());
        try (var files = Files.list(folder.resolve("vault"))) {
            assertThat(files).singleElement().satisfies(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void instances_that_start_together_end_with_one_key() throws Exception {
        Callable<SigningKey> start = () -> SigningKeyFile.in(folder, "candour/review");
        List<SigningKey> keys = Race.run(Stream.generate(() -> start).limit(8).toList());
        assertThat(keys)
                .extracting(key -> key.verifier().toString())
                .containsOnly(keys.getFirst().verifier().toString());
    }

    @Test
    void a_damaged_key_and_another_logs_key_are_refused() throws Exception {
        SigningKeyFile.in(folder, "candour/review");
        assertThatThrownBy(() -> SigningKeyFile.in(folder, "candour/chronology"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another log");
        Path file = folder.resolve("log-signing.key");
        Files.writeString(
                file, Files.readString(file).replace('A', 'B').replace('C', 'D').replace('e', 'f'));
        assertThatThrownBy(() -> SigningKeyFile.in(folder, "candour/review"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }
}
