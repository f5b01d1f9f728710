package candour.platform.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers (RFC 9562): version 7 for what is new, version 8 for what must come out the same when done again. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier, in the order of their making by this machine's millisecond, otherwise random. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** A new identifier in the order of the service's time, so that rows made together lie side by side. */
    public static UUID next(Instant now) {
        return at(now.toEpochMilli());
    }

    /** The same identifier whenever the same thing follows from the same cause. */
    public static UUID following(UUID cause, String what) {
        var bytes = UUID.nameUUIDFromBytes((cause + "/" + what).getBytes(UTF_8));
        return custom(bytes.getMostSignificantBits(), bytes.getLeastSignificantBits());
    }

    /** The same identifier for the same hash (at least 16 bytes), so that a repeated request names the same things. */
    public static UUID from(byte[] hash) {
        var buffer = ByteBuffer.wrap(hash);
        return custom(buffer.getLong(), buffer.getLong());
    }

    private static UUID at(long millisecond) {
        return new UUID((millisecond << 16) | 0x7000 | (RANDOM.nextInt() & 0x0FFF), variant(RANDOM.nextLong()));
    }

    private static UUID custom(long high, long low) {
        return new UUID((high & ~0xF000L) | 0x8000L, variant(low));
    }

    private static long variant(long low) {
        return (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    }
}
