package candour.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The leaf of one event: nine lines of text that say what was stored, and their hash. PostgreSQL computes the same hash
 * in SQL, and somebody with {@code sha256sum} can do so by hand. Keeps a digest to be quick over millions of events, so
 * an instance belongs to one thread.
 */
public final class Leaf {
    public static final String VERSION = "candour-leaf-v1";

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256 = Sha256.digest();

    public byte[] hash(LoggedEvent event) {
        return hash(
                event.id(),
                event.stream(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.metadata(),
                event.payload());
    }

    /**
     * SHA-256 over 0x00 and the UTF-8 bytes of {@link #text}.
     *
     * @param recordedAt microseconds since the epoch, UTC ({@link #micros})
     * @throws IllegalArgumentException when stream or type hold a control character, which could forge a line
     */
    public byte[] hash(
            UUID id,
            String stream,
            long sequence,
            String type,
            int revision,
            long recordedAt,
            byte[] metadata,
            byte[] payload) {
        byte[] text = text(id, stream, sequence, type, revision, recordedAt, metadata, payload)
                .getBytes(StandardCharsets.UTF_8);
        sha256.update((byte) 0x00);
        return sha256.digest(text);
    }

    /** The nine lines, each ended by a line feed. */
    public String text(
            UUID id,
            String stream,
            long sequence,
            String type,
            int revision,
            long recordedAt,
            byte[] metadata,
            byte[] payload) {
        return new StringBuilder(320)
                .append(VERSION)
                .append('\n')
                .append(id)
                .append('\n')
                .append(oneLine(stream))
                .append('\n')
                .append(sequence)
                .append('\n')
                .append(oneLine(type))
                .append('\n')
                .append(revision)
                .append('\n')
                .append(recordedAt)
                .append('\n')
                .append(HEX.formatHex(sha256.digest(metadata)))
                .append('\n')
                .append(HEX.formatHex(sha256.digest(payload)))
                .append('\n')
                .toString();
    }

    /** Microseconds since the epoch, UTC; anything finer is cut off, as PostgreSQL keeps no more. */
    public static long micros(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), 1_000_000L),
                TimeUnit.NANOSECONDS.toMicros(instant.getNano()));
    }

    private static String oneLine(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isISOControl(word.charAt(i))) {
                throw new IllegalArgumentException(
                        "A stream or type holds the control character number " + (int) word.charAt(i) + ".");
            }
        }
        return word;
    }
}
