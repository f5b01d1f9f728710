package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries every cell of a service's access matrix over HTTP, with real tokens, against real resources (ruling R22). The
 * expectations are written by hand from the security design, never generated from the policy's rows.
 *
 * <p>A table has one row for each operation of the running service's OpenAPI description, and one column for each person,
 * who stands in one relation to the resource (its chair; the chair of another; barred; without a token):
 *
 * <pre>{@code
 * operation                                | nobody | chair | other-chair | auditor
 * GET /v1/reviews/{reviewId}               | 401    | R     | -           | P
 * POST /v1/reviews/{reviewId}/pauses       | 401    | W     | -           | -
 * }</pre>
 *
 * <ul>
 *   <li>{@code R}: read, 200. {@code m}: read, 200, but none of the canaries is in the body
 *   <li>{@code W}: let in, whatever becomes of the empty body that is sent (anything but 401, 403, 404)
 *   <li>{@code P}: 400 without X-Purpose, let in with one
 *   <li>{@code -}: 404, not to be told from something that does not exist
 *   <li>{@code 401}, {@code 403}, or any other status as a number
 * </ul>
 */
public abstract class AccessMatrixTest {

    /** The table, as described above. */
    protected abstract String table();

    /** The token of each person of the table's columns; null for somebody without one. Made once the resources stand. */
    protected abstract @Nullable String token(String person);

    /** The values of the path's parameters, which lead to real resources. */
    protected abstract Map<String, String> path();

    /** Words planted in the resources, which nobody without R may get to see. */
    protected abstract List<String> canaries();

    /** For whom a service asks; null for everybody who asks for themselves. */
    protected @Nullable String onBehalfOf(String person) {
        return null;
    }

    /** The body sent with a change; what matters is who is let in, so an empty object will do. */
    protected String body(String operation) {
        return "{}";
    }

    @Test
    void every_operation_has_a_row_and_every_row_is_an_operation() {
        var described = new TreeSet<String>();
        OpenApi.ofTheRunningService().operations().stream()
                .filter(operation -> !platforms(operation.path()))
                .forEach(operation -> described.add(operation.name()));
        assertThat(new TreeSet<>(rows().keySet()))
                .as("rows of the table; an operation without one is denied, and must be listed to be known")
                .isEqualTo(described);
    }

    /** What every service offers by itself has its own table, in the platform's tests. */
    protected boolean platforms(String path) {
        return path.matches(
                "/v1/(me|rules|problems|operations|log|read-models|restricted|access-records)(/.*)?|/dev/clock");
    }

    @TestFactory
    Stream<DynamicTest> every_cell_is_as_written() {
        var cells = new ArrayList<DynamicTest>();
        rows().forEach((operation, row) -> row.forEach((person, expected) -> cells.add(DynamicTest.dynamicTest(
                operation + " by " + person + ": " + expected, () -> check(operation, person, expected)))));
        return cells.stream();
    }

    private void check(String operation, String person, String expected) {
        var answer = ask(operation, person, false);
        var status = answer.statusCode();
        switch (expected) {
            case "R" -> assertThat(status).isEqualTo(200);
            case "m" -> assertThat(status).isEqualTo(200);
            case "W" -> assertThat(status).isNotIn(401, 403, 404);
            case "-" -> assertThat(status).isEqualTo(404);
            case "P" -> {
                assertThat(status).isEqualTo(400);
                assertThat(answer.<String>path("reason")).isEqualTo("purposeRequired");
                assertThat(ask(operation, person, true).statusCode()).isNotIn(401, 403, 404);
            }
            default -> assertThat(status).isEqualTo(Integer.parseInt(expected));
        }
        assertThat(status).as("never a failure").isLessThan(500);
        if (!expected.equals("R")) {
            var body = answer.asString();
            assertThat(canaries()).as("words that are not for " + person).noneMatch(body::contains);
        }
    }

    private Response ask(String operation, String person, boolean withPurpose) {
        var parts = operation.split(" ", 2);
        var request = RestAssured.given();
        var token = token(person);
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        if (withPurpose) {
            request = request.header("X-Purpose", "MATRIX-TEST");
        }
        var behalf = onBehalfOf(person);
        if (behalf != null) {
            request = request.header("Candour-On-Behalf-Of", behalf);
        }
        if (!parts[0].equals("GET") && !parts[0].equals("HEAD")) {
            request = request.contentType("application/json").body(body(operation));
        }
        return request.request(parts[0], address(parts[1]));
    }

    private String address(String template) {
        var address = template;
        for (var value : path().entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        assertThat(address)
                .as("path() names a real resource for every parameter")
                .doesNotContain("{");
        return address;
    }

    private Map<String, Map<String, String>> rows() {
        var lines = table().lines().filter(line -> !line.isBlank()).toList();
        var people = cells(lines.getFirst());
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            assertThat(cells).as("cells of " + cells.getFirst()).hasSameSizeAs(people);
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i < cells.size(); i++) {
                row.put(people.get(i), cells.get(i));
            }
            assertThat(Objects.isNull(rows.put(cells.getFirst(), row)))
                    .as("one row for " + cells.getFirst())
                    .isTrue();
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
