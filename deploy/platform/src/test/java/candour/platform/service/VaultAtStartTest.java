package candour.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.platform.sealed.VaultUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("B7: readiness says that it is the key vault, and what is wrong with it")
class VaultAtStartTest {

    @TempDir
    Path folder;

    private Path vault() {
        return folder.resolve("vault");
    }

    private void isNamed(String... words) {
        var found = VaultAtStart.open(vault());
        assertThat(found.name()).isEqualTo("key-vault");
        assertThat(found.notReady()).hasValueSatisfying(why -> assertThat(why).contains(words));
        assertThatThrownBy(() -> found.prepare(List.of("person-1"))).isInstanceOf(VaultUnavailable.class);
    }

    @Test
    void a_whole_vault_is_ready() {
        assertThat(VaultAtStart.open(vault()).notReady()).isEmpty();
        assertThat(VaultAtStart.open(vault()).notReady()).isEmpty();
    }

    @Test
    void a_missing_master_key_is_named_and_nothing_new_is_begun() throws IOException {
        VaultAtStart.open(vault()).prepare(List.of("person-1"));
        Files.delete(vault().resolve("masters/1.key"));
        isNamed("is not whole");
        assertThat(vault().resolve("masters")).isEmptyDirectory();
    }

    @Test
    void a_wrong_master_key_is_named() throws IOException {
        VaultAtStart.open(vault()).prepare(List.of("person-1"));
        var master = vault().resolve("masters/1.key");
        byte[] key = Files.readAllBytes(master);
        key[key.length - 1] ^= 1;
        Files.write(master, key);
        isNamed("does not belong to its segment");
    }

    @Test
    void a_folder_that_cannot_be_one_is_named() throws IOException {
        Files.writeString(vault(), "a file");
        isNamed("key vault");
    }
}
