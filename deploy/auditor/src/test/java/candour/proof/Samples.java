package candour.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

final class Samples {
    private Samples() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] leafHash(byte[] data) {
        var sha256 = Sha256.digest();
        sha256.update((byte) 0x00);
        return sha256.digest(data);
    }

    static List<byte[]> leafHashes(int count) {
        var hashes = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            hashes.add(leafHash(utf8("leaf " + i)));
        }
        return hashes;
    }

    /** RFC 9162 section 2.1.1, word for word. */
    static byte[] naiveRoot(List<byte[]> leafHashes) {
        int n = leafHashes.size();
        if (n == 0) {
            return Sha256.digest().digest(new byte[0]);
        }
        if (n == 1) {
            return leafHashes.getFirst();
        }
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        var sha256 = Sha256.digest();
        sha256.update((byte) 0x01);
        sha256.update(naiveRoot(leafHashes.subList(0, k)));
        return sha256.digest(naiveRoot(leafHashes.subList(k, n)));
    }
}
