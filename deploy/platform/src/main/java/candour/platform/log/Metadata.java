package candour.platform.log;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event's provenance as the bytes that are stored and hashed beside its payload. */
final class Metadata {

    private static final ObjectWriter WRITER = EventJson.mapper().writerFor(Provenance.class);

    /** The bytes read last: the events of one decision, or of a batch of an import, share theirs. */
    private static volatile Known last = new Known(new byte[0], null);

    private record Known(byte[] stored, @Nullable Provenance provenance) {}

    private Metadata() {}

    static byte[] write(Provenance provenance) {
        try {
            return WRITER.writeValueAsBytes(provenance);
        } catch (IOException impossible) {
            throw new IllegalStateException("Provenance is always written as JSON", impossible);
        }
    }

    static Provenance read(byte[] stored) {
        Known known = last;
        if (known.provenance() != null && Arrays.equals(known.stored(), stored)) {
            return known.provenance();
        }
        try (JsonParser json = EventJson.mapper().getFactory().createParser(stored)) {
            Provenance provenance = read(json);
            last = new Known(stored, provenance);
            return provenance;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent("metadata", 1, unreadable);
        }
    }

    /** Field by field, because every event of a replay comes through here; fields no longer known are skipped. */
    @SuppressWarnings("NullAway") // what was stored is complete
    private static Provenance read(JsonParser json) throws IOException {
        String recordedBy = null;
        String organisation = null;
        String role = null;
        UUID command = null;
        UUID correlation = null;
        UUID causation = null;
        String traceparent = null;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("Metadata is a JSON object");
        }
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "recordedBy" -> recordedBy = json.getValueAsString();
                case "organisation" -> organisation = json.getValueAsString();
                case "role" -> role = json.getValueAsString();
                case "commandId" -> command = uuid(json);
                case "correlationId" -> correlation = uuid(json);
                case "causationId" -> causation = uuid(json);
                case "traceparent" -> traceparent = json.getValueAsString();
                default -> json.skipChildren();
            }
        }
        return new Provenance(recordedBy, organisation, role, command, correlation, causation, traceparent);
    }

    private static @Nullable UUID uuid(JsonParser json) throws IOException {
        String text = json.getValueAsString();
        return text == null ? null : UUID.fromString(text);
    }
}
