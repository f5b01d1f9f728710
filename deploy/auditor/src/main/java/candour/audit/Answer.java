package candour.audit;

import candour.proof.EventLine;
import candour.proof.LoggedEvent;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object in a service's answer. A field that is absent or of another kind is an {@link IllegalArgumentException}. */
record Answer(Map<?, ?> fields) {

    static Answer parse(String json) {
        return of(Json.parse(json));
    }

    private static Answer of(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return new Answer(object);
        }
        throw new IllegalArgumentException("An object was expected in the answer.");
    }

    String text(String field) {
        return value(field, String.class);
    }

    long number(String field) {
        return value(field, Long.class);
    }

    @Nullable
    Long numberOrNull(String field) {
        return fields.get(field) == null ? null : number(field);
    }

    List<Answer> objects(String field) {
        var objects = new ArrayList<Answer>();
        for (Object object : value(field, List.class)) {
            objects.add(of(object));
        }
        return objects;
    }

    List<byte[]> hashes(String field) {
        var hashes = new ArrayList<byte[]>();
        for (Object hash : value(field, List.class)) {
            hashes.add(HexFormat.of().parseHex(String.valueOf(hash)));
        }
        return hashes;
    }

    EventLine eventLine() {
        var event = new LoggedEvent(
                number("index"),
                UUID.fromString(text("id")),
                text("stream"),
                number("sequence"),
                text("type"),
                (int) number("revision"),
                number("recordedAt"),
                Base64.getDecoder().decode(text("metadata")),
                Base64.getDecoder().decode(text("payload")));
        return new EventLine(event, HexFormat.of().parseHex(text("leaf")));
    }

    private <T> T value(String field, Class<T> kind) {
        Object value = fields.get(field);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("The answer has no fitting field " + field + ".");
        }
        return kind.cast(value);
    }
}
