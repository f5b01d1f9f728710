package candour.platform.command;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers: UUID version 7 (RFC 9562), in the order of their making by the millisecond, otherwise random. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier. */
    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The same identifier whenever the same thing follows from the same cause (name-based, RFC 9562 version 8). */
    public static UUID following(UUID cause, String what) {
        var bytes = UUID.nameUUIDFromBytes((cause + "/" + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new UUID((bytes.getMostSignificantBits() & ~0xF000L) | 0x8000L, bytes.getLeastSignificantBits());
    }
}
