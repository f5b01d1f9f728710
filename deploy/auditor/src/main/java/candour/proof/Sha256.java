package candour.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of the tree: 0x01 stands before two children, so that no node can be passed off as a leaf (RFC 9162 2.1.1). */
final class Sha256 {
    static final int LENGTH = 32;

    private final MessageDigest digest = digest();

    byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 0x01);
        digest.update(left);
        return digest.digest(right);
    }

    byte[] nothing() {
        return digest.digest(new byte[0]);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    static byte[] checked(byte[] hash) {
        if (hash.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + hash.length + ".");
        }
        return hash;
    }
}
