package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What a service's log keeps, from a moment on, of who was turned away: read by an auditor, as it is stored. */
final class Trail {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Origin origin;
    private final String log;
    private final long from;

    /** From now on. */
    Trail(Origin origin, Service service) {
        this.origin = origin;
        this.log = "/" + service.shortName() + "/v1/log";
        this.from = Long.parseLong(
                origin.text("auditor", log + "/checkpoint").lines().toList().get(1));
    }

    /** Somebody was denied what is at a path of the service, and the log says why, whatever they were told. */
    void keepsDenial(String operation, String resource, String reason) {
        keeps("access-denied", Map.of("operation", operation, "resource", resource, "reason", reason));
    }

    /** An event of that type with at least these fields. */
    void keeps(String type, Map<String, String> fields) {
        var giveUp = Instant.now().plus(PATIENCE);
        List<JsonNode> found;
        do {
            found = stored(type);
        } while (found.stream().noneMatch(each -> has(each, fields))
                && Instant.now().isBefore(giveUp));
        assertThat(found).as(type).anySatisfy(each -> assertThat(has(each, fields))
                .as("%s has %s", each, fields)
                .isTrue());
    }

    private static boolean has(JsonNode event, Map<String, String> fields) {
        return fields.entrySet().stream()
                .allMatch(field -> event.path(field.getKey()).asText().equals(field.getValue()));
    }

    private List<JsonNode> stored(String type) {
        var payloads = new ArrayList<JsonNode>();
        for (Long next = from; next != null; ) {
            var page = origin.get("auditor", log + "/events?from=" + next).body();
            for (var event : page.path("events")) {
                if (event.path("type").asText().equals(type)) {
                    payloads.add(payload(event));
                }
            }
            var ends = page.path("events").isEmpty() || !page.path("next").isNumber();
            next = ends ? null : (Long) page.path("next").asLong();
        }
        return payloads;
    }

    private static JsonNode payload(JsonNode event) {
        try {
            return JSON.readTree(
                    Base64.getDecoder().decode(event.path("payload").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
