package candour.testing;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
