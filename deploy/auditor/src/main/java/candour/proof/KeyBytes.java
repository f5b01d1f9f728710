package candour.proof;

import java.util.Arrays;
import java.util.Base64;

/** The parts of a key line {@code name+hash+base64(algorithm, key)}; the caller checks the hash by writing it again. */
record KeyBytes(String name, byte[] raw) {
    static KeyBytes parse(String line) {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A key reads name+hash+base64.");
        }
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length == 0 || bytes[0] != VerifierKey.ED25519) {
            throw new IllegalArgumentException("Only Ed25519 keys are known here.");
        }
        return new KeyBytes(parts[0], Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
