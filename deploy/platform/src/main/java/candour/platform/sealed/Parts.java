package candour.platform.sealed;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A data key in parts, all of which are needed: every part but the last is random, and the last is the key combined with
 * them by exclusive or. Any fewer parts say nothing about the key.
 */
final class Parts {

    private static final SecureRandom RANDOM = new SecureRandom();
    static final int KEY_BYTES = 32;

    private Parts() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static List<byte[]> split(byte[] key, int count) {
        var parts = new ArrayList<byte[]>(count);
        byte[] last = key.clone();
        for (int i = 1; i < count; i++) {
            byte[] part = newKey();
            parts.add(part);
            combine(last, part);
        }
        parts.add(last);
        return parts;
    }

    static byte[] join(List<byte[]> parts) {
        byte[] key = new byte[KEY_BYTES];
        parts.forEach(part -> combine(key, part));
        return key;
    }

    private static void combine(byte[] into, byte[] part) {
        if (part.length != KEY_BYTES) {
            throw new IllegalArgumentException("A part of a data key has the wrong length");
        }
        for (int i = 0; i < KEY_BYTES; i++) {
            into[i] ^= part[i];
        }
    }
}
