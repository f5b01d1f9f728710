package candour.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a log's Ed25519 key, in the one-line form of C2SP signed-note:
 * {@code name+hash+base64(0x01, 32 bytes)}. Two keys are equal when name and bytes are.
 */
public final class VerifierKey {
    static final byte ED25519 = 0x01;
    static final int RAW_LENGTH = 32;

    private static final byte[] X509_START = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    VerifierKey(String name, byte[] raw) {
        if (raw.length != RAW_LENGTH) {
            throw new IllegalArgumentException("An Ed25519 public key has 32 bytes.");
        }
        this.name = KeyName.check(name);
        this.raw = raw.clone();
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(KeyBytes.join(X509_START, raw)));
        } catch (GeneralSecurityException notAPoint) {
            throw new IllegalArgumentException("The key is not an Ed25519 public key.", notAPoint);
        }
    }

    /**
     * Reads the one-line form.
     *
     * @throws IllegalArgumentException unless the line is exactly what {@link #toString} would write
     */
    public static VerifierKey parse(String line) {
        KeyBytes parts = KeyBytes.parse(line);
        var key = new VerifierKey(parts.name(), parts.raw());
        if (!key.toString().equals(line)) {
            throw new IllegalArgumentException("The verifier key's hash does not fit, or it is not canonical.");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** SHA-256 over name, line feed, 0x01 and key, to be read out or printed on paper: {@code SHA256:<hex>}. */
    public String fingerprint() {
        return "SHA256:" + HexFormat.of().formatHex(longHash());
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The four bytes that name this key in front of its signatures. */
    byte[] hash() {
        return Arrays.copyOf(longHash(), 4);
    }

    private byte[] longHash() {
        var digest = Sha256.digest();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        return digest.digest(raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && name.equals(key.name) && Arrays.equals(raw, key.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    /** The one-line form. */
    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(hash()) + "+"
                + Base64.getEncoder().encodeToString(KeyBytes.join(new byte[] {ED25519}, raw));
    }
}
