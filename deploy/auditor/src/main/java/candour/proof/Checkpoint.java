package candour.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log says of itself at one moment: so many leaves, with this root (C2SP tlog-checkpoint).
 *
 * @param origin the log's name; the name of the key that signs it
 * @param size how many leaves
 * @param root Merkle tree hash of the first {@code size} leaves; not to be changed
 * @param recorded when the log said so by the database's clock, written as an extension line; may be left out
 */
public record Checkpoint(
        String origin, long size, byte[] root, @Nullable Instant recorded) {
    private static final String RECORDED = "recorded ";

    public Checkpoint {
        KeyName.check(origin);
        Sha256.checked(root);
        if (size < 0) {
            throw new IllegalArgumentException("A log cannot have " + size + " leaves.");
        }
    }

    /** The text that is signed: three or four lines, each ended by a line feed. */
    public String text() {
        String body = origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        return recorded == null ? body : body + RECORDED + recorded + "\n";
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException when the text is not exactly what {@link #text} would write
     */
    public static Checkpoint parse(String text) {
        Checkpoint checkpoint = read(List.of(text.split("\n", -1)));
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("The checkpoint is not written in the one canonical way.");
        }
        return checkpoint;
    }

    private static Checkpoint read(List<String> lines) {
        if (lines.size() < 4 || lines.size() > 5) {
            throw new IllegalArgumentException("A checkpoint has three or four lines.");
        }
        try {
            return new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Base64.getDecoder().decode(lines.get(2)),
                    lines.size() == 4 ? null : instant(lines.get(3)));
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new IllegalArgumentException("The checkpoint's size or time cannot be read.", unreadable);
        }
    }

    private static Instant instant(String line) {
        if (!line.startsWith(RECORDED)) {
            throw new IllegalArgumentException("The checkpoint has a line that is not known here.");
        }
        return Instant.parse(line.substring(RECORDED.length()));
    }
}
