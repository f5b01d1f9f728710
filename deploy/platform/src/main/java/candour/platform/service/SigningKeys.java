package candour.platform.service;

import candour.platform.log.SigningKeyFile;
import candour.platform.sealed.KeyVault;
import candour.proof.SigningKey;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key a service signs its log's checkpoints with: kept with the vault, outside the database. */
@Singleton
public class SigningKeys {

    private final KeyVault vault;
    private final Path folder;
    private final String origin;

    SigningKeys(
            KeyVault vault,
            @ConfigProperty(name = "candour.vault") Path folder,
            @ConfigProperty(name = "candour.log.origin", defaultValue = "candour.local") String origin) {
        this.vault = vault;
        this.folder = folder;
        this.origin = origin;
    }

    /**
     * The key of that service's log; made once.
     *
     * @throws candour.platform.sealed.VaultUnavailable when the vault it lies with could not be opened
     */
    public SigningKey of(String service) {
        vault.prepare(List.of());
        return SigningKeyFile.in(folder, origin + "/" + service);
    }
}
