package candour.platform.sealed.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One line of a segment.
 *
 * @param content a wrapped key for OPENING, ROOT and KEY; empty for the marks
 */
record VaultRecord(Kind kind, String subject, byte[] content) {

    /** Stored as the place in this list: only ever add at its end. */
    enum Kind {
        /** Proves that the master key belongs to this segment. The first record of each. */
        OPENING,
        /** The key all blind indexes are derived from. The second record of each. */
        ROOT,
        /** A subject's key. */
        KEY,
        RESTRICTED,
        RELEASED,
        SEALED_AWAY,
        BROUGHT_BACK,
        /** The subject's key is gone for ever. */
        SHREDDED
    }

    static VaultRecord mark(Kind kind, String subject) {
        return new VaultRecord(kind, subject, new byte[0]);
    }

    byte[] bytes() {
        byte[] name = subject.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(3 + name.length + content.length)
                .put((byte) kind.ordinal())
                .putShort((short) name.length)
                .put(name)
                .put(content)
                .array();
    }

    static VaultRecord of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        Kind kind = Kind.values()[buffer.get()];
        byte[] name = new byte[buffer.getShort()];
        buffer.get(name);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return new VaultRecord(kind, new String(name, StandardCharsets.UTF_8), content);
    }
}
