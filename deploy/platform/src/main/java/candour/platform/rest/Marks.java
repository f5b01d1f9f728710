package candour.platform.rest;

import candour.platform.sealed.KeyVault;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes under keys from the vault: nobody without them can tell what was sent or make up a cursor. */
@Singleton
class Marks {

    private final Provider<KeyVault> vault;

    Marks(Provider<KeyVault> vault) {
        this.vault = vault;
    }

    /** HMAC-SHA-256 of the parts, each with its length before it, under the key of this use. */
    byte[] of(String use, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(vault.get().blindIndexKey(use), "HmacSHA256"));
            for (var part : parts) {
                mac.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    byte[] of(String use, String... parts) {
        var bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return of(use, bytes);
    }
}
