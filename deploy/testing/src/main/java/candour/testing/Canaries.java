package candour.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One canary for every text property of every operation, generated from the OpenAPI description (ruling R18): words that
 * stand nowhere else, to be looked for afterwards wherever nothing may lie in the clear.
 */
public final class Canaries {

    private static final Set<String> STRUCTURED =
            Set.of("date", "date-time", "time", "uuid", "uri", "duration", "binary", "byte");

    private final Random random = new Random(18);
    private final Map<String, String> planted = new TreeMap<>();
    private final OpenApi api = OpenApi.ofTheRunningService();

    private Canaries() {}

    /** Canaries for the running service. */
    public static Canaries ofTheRunningService() {
        return new Canaries();
    }

    /** A request with a canary in every text property. */
    public record Planted(String method, String path, String body) {}

    /** One more canary, for a request that a test makes by itself. */
    public String another(String where) {
        return planted.computeIfAbsent(where, _ -> "zq" + HexFormat.of().toHexDigits(random.nextLong()) + "canary");
    }

    /** Every canary by the place it was planted in. */
    public Map<String, String> planted() {
        return Map.copyOf(planted);
    }

    /** One request for every operation with a JSON body. */
    public List<Planted> requests() {
        var requests = new ArrayList<Planted>();
        for (var operation : api.operations()) {
            var schema = api.body(operation);
            if (schema != null) {
                var body = value(operation.name(), schema, 0);
                try {
                    requests.add(new Planted(
                            operation.method(), operation.path(), new ObjectMapper().writeValueAsString(body)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return requests;
    }

    /**
     * Sends them all, whatever is answered, and checks that no answer that refuses one repeats a canary.
     *
     * @return how many there were
     */
    public int send(String token, Map<String, String> path) {
        var sent = 0;
        for (var request : requests()) {
            var address = request.path();
            for (var value : path.entrySet()) {
                address = address.replace("{" + value.getKey() + "}", value.getValue());
            }
            var answer = RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(request.body())
                    .request(request.method(), address.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"));
            var body = answer.asString();
            if (answer.statusCode() >= 400) {
                planted.forEach((where, canary) -> {
                    if (body.contains(canary)) {
                        throw new AssertionError("The answer " + answer.statusCode() + " to " + request.method() + " "
                                + request.path() + " repeats what was sent as " + where);
                    }
                });
            }
            sent++;
        }
        return sent;
    }

    private @Nullable Object value(String where, Map<String, Object> given, int depth) {
        var schema = api.resolve(given);
        if (depth > 8) {
            return null;
        }
        for (var choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (!OpenApi.list(schema.get(choice)).isEmpty()) {
                return value(where, OpenApi.map(OpenApi.list(schema.get(choice)).getFirst()), depth + 1);
            }
        }
        if (!OpenApi.list(schema.get("enum")).isEmpty()) {
            return OpenApi.list(schema.get("enum")).getFirst();
        }
        return switch (type(schema)) {
            case "object" -> object(where, schema, depth);
            case "array" -> Collections.singletonList(value(where + "[]", OpenApi.map(schema.get("items")), depth + 1));
            case "integer" -> 1;
            case "number" -> 1.5;
            case "boolean" -> true;
            case "string" -> text(where, schema);
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(String where, Map<String, Object> schema, int depth) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        OpenApi.map(schema.get("properties"))
                .forEach((name, property) ->
                        object.put(name, value(where + " " + name, OpenApi.map(property), depth + 1)));
        return object;
    }

    private String text(String where, Map<String, Object> schema) {
        var format = String.valueOf(schema.getOrDefault("format", "")).toLowerCase(Locale.ROOT);
        if (!STRUCTURED.contains(format)) {
            return another(where);
        }
        return switch (format) {
            case "date" -> "2026-03-04";
            case "date-time" -> "2026-03-04T10:15:30Z";
            case "time" -> "10:15:30";
            case "uuid" -> "01900000-0000-7000-8000-000000000001";
            case "duration" -> "P1D";
            default -> "x:y";
        };
    }

    private static String type(Map<String, Object> schema) {
        var type = schema.get("type");
        for (var each : type instanceof List<?> several ? several : List.of(String.valueOf(type))) {
            if (!"null".equals(each)) {
                return String.valueOf(each);
            }
        }
        return "object";
    }
}
