package candour.testing;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The running service's own description. */
final class OpenApi {

    private final String text;
    private final Map<String, Object> document;

    private OpenApi(String text) {
        this.text = text;
        this.document = new Yaml().load(text);
    }

    static OpenApi ofTheRunningService() {
        return new OpenApi(RestAssured.given()
                .noFilters()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** One operation, for example {@code GET /v1/me}. */
    record Operation(String method, String path, Map<String, Object> description) {
        String name() {
            return method + " " + path;
        }
    }

    String text() {
        return text;
    }

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        map(document.get("paths")).forEach((path, item) -> map(item).forEach((method, description) -> {
            if (List.of("get", "put", "post", "delete", "patch", "head").contains(method)) {
                found.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, map(description)));
            }
        }));
        return found;
    }

    /** The operation a request was for: where two paths fit, the one with fewer parameters. Null when there is none. */
    @Nullable
    Operation operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingLong(operation ->
                        operation.path().chars().filter(c -> c == '{').count()))
                .orElse(null);
    }

    /** The described answer with this status, or null. */
    @Nullable
    Map<String, Object> answer(Operation operation, String status) {
        var answer = map(map(operation.description().get("responses")).get(status));
        return answer.isEmpty() ? null : resolve(answer);
    }

    /** The schemas, with no room for members that are not described. */
    Map<String, Object> closedComponents() {
        var closed = new TreeMap<String, Object>();
        map(map(document.get("components")).get("schemas")).forEach((name, schema) -> {
            var copy = new TreeMap<>(map(schema));
            if (copy.containsKey("properties")) {
                copy.putIfAbsent("additionalProperties", false);
            }
            closed.put(name, copy);
        });
        return Map.of("schemas", closed);
    }

    /** The JSON body's schema, references resolved one step, or null. */
    @Nullable
    Map<String, Object> body(Operation operation) {
        var content = map(map(operation.description().get("requestBody")).get("content"));
        var schema = map(map(content.get("application/json")).get("schema"));
        return schema.isEmpty() ? null : resolve(schema);
    }

    Map<String, Object> resolve(Map<String, Object> schema) {
        var current = schema;
        while (current.get("$ref") instanceof String ref) {
            Map<String, Object> at = document;
            for (var step : ref.substring(2).split("/")) {
                at = map(at.get(step));
            }
            current = at;
        }
        return current;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> values ? values : List.of();
    }
}
