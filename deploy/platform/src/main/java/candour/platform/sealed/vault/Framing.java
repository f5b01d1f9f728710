package candour.platform.sealed.vault;

import candour.platform.sealed.VaultUnavailable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Records in a file, in frames: mark, length, checksum, records. One append is one frame, on the disk before the next
 * begins. So a crash can spoil the last frame only, and an unreadable frame with a readable one after it is damage.
 */
final class Framing {

    private static final long MARK = 0x43616e646f757231L; // "Candour1"
    private static final int HEAD = 16;

    private Framing() {}

    /** What could be read: the records, and how many bytes they take. The rest, if any, was never fully written. */
    record Read(List<VaultRecord> records, int length) {}

    private record Frame(byte[] content, int end) {}

    static byte[] frame(List<VaultRecord> records) {
        var content = new ByteArrayOutputStream();
        for (VaultRecord each : records) {
            byte[] bytes = each.bytes();
            content.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
            content.writeBytes(bytes);
        }
        byte[] bytes = content.toByteArray();
        return ByteBuffer.allocate(HEAD + bytes.length)
                .putLong(MARK)
                .putInt(bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .array();
    }

    /** Reads the whole frames, and refuses when one that is not the last cannot be read. */
    static Read read(byte[] bytes) {
        var records = new ArrayList<VaultRecord>();
        int at = 0;
        for (var frame = frameAt(bytes, at); frame.isPresent(); frame = frameAt(bytes, at)) {
            unpack(frame.get().content(), records);
            at = frame.get().end();
        }
        for (int later = at + 1; later <= bytes.length - HEAD; later++) {
            if (frameAt(bytes, later).isPresent()) {
                throw new VaultUnavailable(
                        "The key vault is damaged in the middle of a segment. Nothing more is written"
                                + " to it; restore the segment from a backup");
            }
        }
        return new Read(records, at);
    }

    private static Optional<Frame> frameAt(byte[] bytes, int at) {
        if (bytes.length - at < HEAD) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes).position(at);
        if (buffer.getLong() != MARK) {
            return Optional.empty();
        }
        int length = buffer.getInt();
        int checksum = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            return Optional.empty();
        }
        byte[] content = new byte[length];
        buffer.get(content);
        return checksum(content) == checksum ? Optional.of(new Frame(content, buffer.position())) : Optional.empty();
    }

    private static void unpack(byte[] content, List<VaultRecord> into) {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            byte[] bytes = new byte[buffer.getInt()];
            buffer.get(bytes);
            into.add(VaultRecord.of(bytes));
        }
    }

    private static int checksum(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
