package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every JSON answer that any {@code @QuarkusTest} gets through RestAssured, good or bad: its status must be
 * among those described for the operation, and its body must keep to the described schema, with no member that is not
 * described. So the description cannot lie about anything that is tested. Found by itself (service loader).
 */
public final class AnswersAsDescribed implements QuarkusTestBeforeEachCallback, Filter {

    private static final AnswersAsDescribed FILTER = new AnswersAsDescribed();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private @Nullable OpenApi description;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!RestAssured.filters().contains(FILTER)) {
            RestAssured.filters(FILTER);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/") || path.startsWith("/internal/")) {
            check(request.getMethod(), path, answer);
        }
        return answer;
    }

    private void check(String method, String path, Response answer) {
        var operation = description().operation(method, path);
        // Methods and paths that do not exist are tried too; their answers are the edge's own.
        if (operation == null) {
            return;
        }
        var status = String.valueOf(answer.statusCode());
        var described = description().answer(operation, status);
        assertThat(described)
                .as(operation.name() + " answered " + status + ", which is not described: say so with @APIResponse")
                .isNotNull();
        var type = Objects.requireNonNullElse(answer.contentType(), "").split(";")[0];
        var body = answer.asString();
        if (type.endsWith("json") && !body.isEmpty()) {
            var errors = schemas.computeIfAbsent(
                            operation.name() + " " + status + " " + type,
                            _ -> schema(Objects.requireNonNull(described), type))
                    .validate(body, InputFormat.JSON);
            assertThat(errors.stream().map(e -> e.getInstanceLocation() + ": " + e.getMessage()))
                    .as(operation.name() + " answered " + status + " with a body that is not as described")
                    .isEmpty();
        }
    }

    private OpenApi description() {
        if (description == null) {
            description = OpenApi.ofTheRunningService();
        }
        return description;
    }

    private Schema schema(Map<String, Object> answer, String type) {
        var media = OpenApi.map(OpenApi.map(answer.get("content")).get(type));
        var schema = new HashMap<>(OpenApi.map(media.get("schema")));
        assertThat(schema).as("the schema of a body of type " + type).isNotEmpty();
        schema.put("components", description().closedComponents());
        try {
            return registry.getSchema(JSON.writeValueAsString(schema), InputFormat.JSON);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
