package candour.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * One line of an exported log: the event, and its leaf hash as the log stored it when the event was sequenced, so that
 * an event changed afterwards is named exactly.
 */
public record EventLine(LoggedEvent event, byte[] leafHash) {

    /** The line, without its line feed. */
    public String json() {
        return begin().end();
    }

    CanonicalJsonWriter begin() {
        return new CanonicalJsonWriter()
                .number("index", event.index())
                .text("id", event.id().toString())
                .text("stream", event.stream())
                .number("sequence", event.sequence())
                .text("type", event.type())
                .number("revision", event.revision())
                .number("recordedAt", event.recordedAt())
                .base64("metadata", event.metadata())
                .base64("payload", event.payload())
                .hex("leaf", leafHash);
    }

    /**
     * Reads one line.
     *
     * @param line UTF-8 bytes without the line feed
     * @throws IllegalArgumentException unless the bytes are exactly those that {@link #json} would write
     */
    public static EventLine parse(byte[] line) {
        var reader = new CanonicalJsonReader(new String(line, StandardCharsets.UTF_8));
        EventLine parsed = read(reader);
        reader.end();
        refuseOtherSpelling(line, parsed.json());
        return parsed;
    }

    static EventLine read(CanonicalJsonReader reader) {
        var event = new LoggedEvent(
                reader.number("index"),
                UUID.fromString(reader.text("id")),
                reader.text("stream"),
                reader.number("sequence"),
                reader.text("type"),
                revision(reader.number("revision")),
                reader.number("recordedAt"),
                reader.base64("metadata"),
                reader.base64("payload"));
        return new EventLine(event, reader.hex("leaf"));
    }

    private static int revision(long number) {
        if (number != (int) number) {
            throw new IllegalArgumentException("There is no revision " + number + ".");
        }
        return (int) number;
    }

    static void refuseOtherSpelling(byte[] line, String canonical) {
        if (!Arrays.equals(line, canonical.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("The line is not written in the one canonical way.");
        }
    }
}
