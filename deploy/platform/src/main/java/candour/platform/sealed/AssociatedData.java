package candour.platform.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a ciphertext is bound to (ruling R16): its own id, what it belongs to and what it is. Every text is preceded by
 * its length, so that no two different values are ever written alike.
 */
final class AssociatedData {

    private static final byte[] VALUE = "candour-sealed-value-1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNK = "candour-sealed-chunk-1".getBytes(StandardCharsets.US_ASCII);

    private AssociatedData() {}

    static byte[] value(UUID id, String scope, String kind) {
        return bytes(VALUE, id, scope, kind, 0).array();
    }

    /**
     * One chunk of a file.
     *
     * @param total the number of chunks, told by the last one only: while a file streams in nobody knows it yet
     */
    static byte[] chunk(UUID id, String scope, String kind, int index, int total) {
        return bytes(CHUNK, id, scope, kind, 8).putInt(index).putInt(total).array();
    }

    private static ByteBuffer bytes(byte[] purpose, UUID id, String scope, String kind, int more) {
        byte[] scopeBytes = scope.getBytes(StandardCharsets.UTF_8);
        byte[] kindBytes = kind.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(purpose.length + 24 + scopeBytes.length + kindBytes.length + more)
                .put(purpose)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(scopeBytes.length)
                .put(scopeBytes)
                .putInt(kindBytes.length)
                .put(kindBytes);
    }
}
