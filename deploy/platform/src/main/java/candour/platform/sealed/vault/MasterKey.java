package candour.platform.sealed.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/** The key of one epoch, under which the subjects' keys are wrapped. Destroying its 32 bytes ends the epoch. */
final class MasterKey {

    static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long epoch;
    private final AesGcmJce cipher;

    MasterKey(long epoch, byte[] key) {
        this.epoch = epoch;
        this.cipher = cipher(key);
    }

    static byte[] random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    long epoch() {
        return epoch;
    }

    /** A record holding this key, wrapped for this epoch, this kind and this subject only. */
    VaultRecord wrap(VaultRecord.Kind kind, String subject, byte[] key) {
        return new VaultRecord(kind, subject, encrypt(cipher, key, bound(kind, subject)));
    }

    /** The key in a record; empty when the record was not wrapped by this master key, or was changed. */
    Optional<byte[]> unwrap(VaultRecord wrapped) {
        return decrypt(cipher, wrapped.content(), bound(wrapped.kind(), wrapped.subject()));
    }

    static AesGcmJce cipher(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot encrypt with AES-256-GCM", e);
        }
    }

    static byte[] encrypt(AesGcmJce cipher, byte[] plain, byte[] bound) {
        try {
            return cipher.encrypt(plain, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot encrypt with AES-256-GCM", e);
        }
    }

    static Optional<byte[]> decrypt(AesGcmJce cipher, byte[] wrapped, byte[] bound) {
        try {
            return Optional.of(cipher.decrypt(wrapped, bound));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private byte[] bound(VaultRecord.Kind kind, String subject) {
        byte[] name = subject.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(9 + name.length)
                .putLong(epoch)
                .put((byte) kind.ordinal())
                .put(name)
                .array();
    }
}
