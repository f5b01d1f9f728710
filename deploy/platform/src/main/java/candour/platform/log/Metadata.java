package candour.platform.log;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;

/** An event's provenance as the bytes that are stored and hashed beside its payload. */
final class Metadata {

    private static final ObjectWriter WRITER = EventJson.mapper().writerFor(Provenance.class);
    private static final ObjectReader READER = EventJson.mapper().readerFor(Provenance.class);

    private Metadata() {}

    static byte[] write(Provenance provenance) {
        try {
            return WRITER.writeValueAsBytes(provenance);
        } catch (IOException impossible) {
            throw new IllegalStateException("Provenance is always written as JSON", impossible);
        }
    }

    static Provenance read(byte[] stored) {
        try {
            return READER.readValue(stored);
        } catch (IOException unreadable) {
            throw new UnreadableEvent("metadata", 1, unreadable);
        }
    }
}
