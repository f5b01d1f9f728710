package candour.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The private half of a log's Ed25519 key. Whoever holds it can sign another history: keep it away from the database
 * and its backups.
 */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final byte[] PKCS8_START = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        if (seed.length != VerifierKey.RAW_LENGTH) {
            throw new IllegalArgumentException("An Ed25519 private key has 32 bytes.");
        }
        this.seed = seed.clone();
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(KeyBytes.join(PKCS8_START, seed)));
            this.verifier = new VerifierKey(name, publicBytes(seed));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This JDK cannot do Ed25519.", broken);
        }
    }

    /** A new key for the log of this name, from the operating system's randomness. */
    public static SigningKey generate(String name) {
        byte[] seed = new byte[VerifierKey.RAW_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /**
     * Reads {@link #secretText}.
     *
     * @throws IllegalArgumentException when it was damaged, so that a log never goes on under an unknown key
     */
    public static SigningKey parse(String secretText) {
        if (!secretText.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A signing key begins with " + PREFIX + ".");
        }
        KeyBytes parts = KeyBytes.parse(secretText.substring(PREFIX.length()));
        var key = new SigningKey(parts.name(), parts.raw());
        if (!key.secretText().equals(secretText)) {
            throw new IllegalArgumentException("The signing key was damaged: its hash does not fit.");
        }
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** {@code PRIVATE+KEY+name+hash+base64}, to be kept secret and never logged. */
    public String secretText() {
        byte[] tagged = KeyBytes.join(new byte[] {VerifierKey.ED25519}, seed);
        return PREFIX + verifier.name() + "+" + HexFormat.of().formatHex(verifier.hash()) + "+"
                + Base64.getEncoder().encodeToString(tagged);
    }

    /**
     * Signs what the log says of itself.
     *
     * @throws IllegalArgumentException when the checkpoint is of another log than this key's
     */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(verifier.name())) {
            throw new IllegalArgumentException("The key of " + verifier.name() + " signs no other log.");
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(checkpoint.text().getBytes(StandardCharsets.UTF_8));
            return new SignedCheckpoint(checkpoint, KeyBytes.join(verifier.hash(), signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This JDK cannot do Ed25519.", broken);
        }
    }

    /** The JDK derives a public key only while generating a pair, so it is handed the seed as its randomness. */
    private static byte[] publicBytes(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        byte[] encoded = ((EdECPublicKey) generator.generateKeyPair().getPublic()).getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - VerifierKey.RAW_LENGTH, encoded.length);
    }

    @Override
    public String toString() {
        return "signing key of " + verifier;
    }
}
