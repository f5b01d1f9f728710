package candour.platform.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds a sealed name or number without storing it: HMAC-SHA-256 over the value as {@link #normalised}. Equal values of
 * one kind in one scope have equal codes; nothing else can be told from a code without the vault. A code can be tried
 * against guesses by whoever holds the vault, so it is kept in read models only, where a shred can remove it, and never
 * in an event.
 */
public final class BlindIndex {

    private final KeyVault vault;

    public BlindIndex(KeyVault vault) {
        this.vault = vault;
    }

    /** The code (43 characters, base64url) of a value of one kind within one scope, for example a review's id. */
    public String code(String kind, String scope, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(vault.blindIndexKey(kind), "HmacSHA256"));
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] code = mac.doFinal(normalised(value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot compute HMAC-SHA-256", e);
        }
    }

    /** As compared: accents, case, spacing and punctuation do not count ("O’Brien" is "obrien", "01 01-10" is "010110"). */
    static String normalised(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
