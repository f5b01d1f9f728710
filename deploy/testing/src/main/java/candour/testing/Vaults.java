package candour.testing;

import candour.platform.sealed.KeyVault;
import candour.platform.sealed.vault.DirectoryKeyVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Key vaults for tests that need one without a running service. */
public final class Vaults {

    private Vaults() {}

    /** A new, empty one in a temporary folder. */
    public static KeyVault fresh() {
        try {
            return DirectoryKeyVault.open(
                    Files.createTempDirectory("candour-test-").resolve("vault"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
