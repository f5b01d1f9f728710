package candour.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of an extract: the event with the proof that it stands in the log of {@code size} leaves, whose root a
 * signed checkpoint names.
 */
public record ProvenLine(EventLine line, long size, List<byte[]> hashes) {

    /** The line, without its line feed. */
    public String json() {
        return line.begin().number("size", size).hexes("hashes", hashes).end();
    }

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException unless the bytes are exactly those that {@link #json} would write
     */
    public static ProvenLine parse(byte[] line) {
        var reader = new CanonicalJsonReader(new String(line, StandardCharsets.UTF_8));
        var parsed = new ProvenLine(EventLine.read(reader), reader.number("size"), reader.hexes("hashes"));
        reader.end();
        EventLine.refuseOtherSpelling(line, parsed.json());
        return parsed;
    }
}
