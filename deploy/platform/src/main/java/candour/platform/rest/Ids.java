package candour.platform.rest;

import candour.platform.time.ServiceClock;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUIDv7 (RFC 9562), whose order follows the service's time, so that new rows land side by side. */
@Singleton
class Ids {

    private final SecureRandom random = new SecureRandom();
    private final ServiceClock clock;

    Ids(ServiceClock clock) {
        this.clock = clock;
    }

    UUID next() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var buffer = ByteBuffer.wrap(bytes);
        long high = (clock.now().toEpochMilli() << 16) | 0x7000 | (buffer.getLong() & 0x0FFF);
        return new UUID(high, variant(buffer.getLong()));
    }

    /** The same id for the same bytes (UUIDv8), so that a repeated request names the same things. */
    static UUID from(byte[] hash) {
        var buffer = ByteBuffer.wrap(hash);
        return new UUID((buffer.getLong() & ~0xF000L) | 0x8000L, variant(buffer.getLong()));
    }

    private static long variant(long low) {
        return (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    }
}
