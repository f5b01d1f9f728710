package candour.testing.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The REST edge from end to end, over HTTP, with real tokens. */
@QuarkusTest
class EdgeTest {

    private final UUID folder = UUID.randomUUID();
    private final String notes = "/v1/folders/" + folder + "/notes";

    @BeforeEach
    void keeperAndOwner() {
        Desk.DESK.assign("keeper", folder, "KEEPER");
        Desk.DESK.assign("owner", folder, "OWNER:HOUSE");
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Token.of(person).signed()).contentType("application/json");
    }

    /** Without the test client's habit of printing a large body prettily when something fails. */
    private HttpResponse<String> post(String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + notes))
                .header("Authorization", "Bearer " + Token.of("keeper").signed())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private String write(String text) {
        var made = as("keeper")
                .body(Map.of("text", text))
                .post(notes)
                .then()
                .statusCode(201)
                .extract();
        visible(made.path("seen"));
        return made.header("Location");
    }

    /** Waits until everybody sees it: what comes after is not about waiting. */
    private void visible(String seen) {
        as("keeper")
                .header("Prefer", "wait=10")
                .queryParam("minVersion", seen)
                .get(notes)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_written_can_be_read_with_its_version_and_leaf() {
        var made = as("keeper")
                .body(Map.of("text", "A full note"))
                .post(notes)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body("version", is(0))
                .body("warnings", hasSize(0))
                .extract();
        as("keeper")
                .header("Prefer", "wait=10")
                .queryParam("minVersion", made.<String>path("seen"))
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Candour-Leaf", notNullValue())
                .header("Candour-Trace", notNullValue())
                .body("text.text", is("A full note"))
                .body("actions.find { it.name == 'amend' }.allowed", is(true))
                .body("actions.find { it.name == 'close' }.allowed", is(false));
    }

    @Test
    void a_warning_is_given_and_the_note_is_kept() {
        as("keeper")
                .body(Map.of("text", "ok"))
                .post(notes)
                .then()
                .statusCode(201)
                .body("warnings[0].rule", is("NOTE_SHOULD_BE_FULL"))
                .body("warnings[0].source", is("sample, 2"));
    }

    @Test
    void without_a_valid_token_nobody_gets_in() {
        given().get(notes).then().statusCode(401).body("type", is("urn:candour:problem:not-signed-in"));
        for (var token : new Token[] {
            Token.of("keeper").expired(),
            Token.of("keeper").forged(),
            Token.of("keeper").audience("other"),
            Token.of("keeper").issuer("http://elsewhere")
        }) {
            given().auth().oauth2(token.signed()).get(notes).then().statusCode(401);
        }
        given().auth()
                .oauth2("eyJhbGciOiJub25lIn0.eyJzdWIiOiJrZWVwZXIifQ.")
                .get(notes)
                .then()
                .statusCode(401);
    }

    @Test
    void a_stranger_cannot_tell_a_note_from_none() {
        var location = write("Somebody else's note");
        var there = as("stranger").get(location).then().statusCode(404).extract();
        var nowhere = as("keeper")
                .get(notes + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract();
        for (var member : new String[] {"type", "title", "detail"}) {
            assertThat(there.<String>path(member)).isEqualTo(nowhere.path(member));
        }
        as("stranger").get(notes).then().statusCode(403).body("reason", is("NOT_ASSIGNED"));
    }

    @Test
    void a_bar_beats_every_role_and_is_named_only_where_it_may_be() {
        var location = write("A note");
        Desk.DESK.assign("involved", folder, "KEEPER");
        as("involved").get(location).then().statusCode(200);
        Desk.DESK.bar("involved", folder, "CONFLICT");
        as("involved").get(location).then().statusCode(403).body("reason", is("CONFLICT"));
        Desk.DESK.bar("involved", folder, "CONFLICT", "HELD");
        as("involved").get(location).then().statusCode(404).body("reason", nullValue());
    }

    @Test
    void a_method_that_nobody_gave_a_row_is_not_there() {
        as("keeper").get(notes + "/unnamed").then().statusCode(404);
    }

    @Test
    void somebody_outside_the_team_names_a_purpose() {
        var location = write("A note");
        var auditor = Token.of("ann").groups("auditor").signed();
        given().auth().oauth2(auditor).get(location).then().statusCode(400).body("reason", is("purposeRequired"));
        given().auth()
                .oauth2(auditor)
                .header("X-Purpose", "ANNUAL-AUDIT")
                .get(location)
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var location = write("First words");
        as("keeper")
                .body(Map.of("text", "Second words"))
                .put(location)
                .then()
                .statusCode(428)
                .body("type", is("urn:candour:problem:version-needed"));
        as("keeper")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Second words"))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("keeper")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Third words"))
                .put(location)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        as("keeper")
                .header("If-Match", "one")
                .body(Map.of("text", "Third words"))
                .put(location)
                .then()
                .statusCode(400);
    }

    @Test
    void a_repeated_request_is_answered_alike_and_stored_once() {
        var key = UUID.randomUUID().toString();
        var first = as("keeper")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Once only"))
                .post(notes)
                .then()
                .statusCode(201)
                .extract();
        as("keeper")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Once only"))
                .post(notes)
                .then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body("id", is(first.<String>path("id")));
        as("keeper")
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Something else"))
                .post(notes)
                .then()
                .statusCode(422)
                .body("type", is("urn:candour:problem:idempotency-key-reused"));
        visible(first.path("seen"));
        as("keeper").get(notes).then().body("items", hasSize(1));
    }

    @Test
    void a_broken_rule_names_its_source_and_what_is_needed() {
        var location = write("A note");
        visible(as("owner")
                .post(location + "/closure")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .path("seen"));
        as("keeper")
                .header("If-Match", "\"1\"")
                .body(Map.of("text", "Too late"))
                .put(location)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:candour:problem:rule-broken"))
                .body("rule", is("NOTE_IS_CLOSED"))
                .body("ledger", is("X-01"))
                .body("strength", is("MUST"))
                .body("source", is("sample, 1"))
                .body("needs", hasItem("a new note"))
                .body("traceId", notNullValue());
        as("keeper")
                .get(location)
                .then()
                .body("actions.find { it.name == 'amend' }.allowed", is(false))
                .body("actions.find { it.name == 'amend' }.rule", is("NOTE_IS_CLOSED"));
    }

    @Test
    void what_is_wrong_with_a_request_is_said_by_field_and_never_by_value() {
        as("keeper")
                .body(Map.of("text", " "))
                .post(notes)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("body.text"));
        as("keeper")
                .body("{\"text\":\"fine\",\"canary\":\"canary-value\"}")
                .post(notes)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("body.canary"))
                .body(not(containsString("canary-value")));
        as("keeper")
                .body("{\"text\":\"fine\",\"stars\":\"canary-value\"}")
                .post(notes)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("body.stars"))
                .body(not(containsString("canary-value")));
        as("keeper")
                .body("{\"text\": canary")
                .post(notes)
                .then()
                .statusCode(400)
                .body(not(containsString("canary")));
        as("keeper").body("{\"text\":\"a\",\"text\":\"b\"}").post(notes).then().statusCode(400);
        as("keeper").body("{\"text\":\"a long note\"} {}").post(notes).then().statusCode(400);
        as("keeper").body("").post(notes).then().statusCode(400);
        as("keeper").get("/v1/folders/not-a-uuid/notes").then().statusCode(allOf(not(500), not(200)));
    }

    @Test
    void what_is_too_deep_too_large_or_in_another_format_is_not_taken() throws Exception {
        var deep = "{\"text\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(post(deep).statusCode()).isEqualTo(400);
        assertThat(post("{\"stars\":" + "9".repeat(5_000) + "}").statusCode()).isEqualTo(400);
        var large = post("{\"text\":\"" + "x".repeat(2_000_000) + "\"}");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("urn:candour:problem:too-large");
        as("keeper").contentType("text/plain").body("a note").post(notes).then().statusCode(415);
        as("keeper").delete(notes).then().statusCode(405).body("type", endsWith("method-not-allowed"));
        as("keeper").get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void an_unforeseen_failure_says_nothing_of_what_was_inside() {
        as("keeper")
                .get(notes + "/broken")
                .then()
                .statusCode(500)
                .body("type", is("urn:candour:problem:failed"))
                .body(not(containsString("select")))
                .body(not(containsString("canary")));
    }

    @Test
    void a_list_is_paged_by_signed_cursors_and_does_not_shift() {
        for (int i = 0; i < 5; i++) {
            write("Note number " + i);
        }
        var first = as("keeper")
                .queryParam("limit", 2)
                .get(notes)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        first.header("Link", containsString("rel=\"next\""));
        var cursor = first.extract().<String>path("next");
        write("Written while paging");
        var second = as("keeper")
                .queryParam("limit", 4)
                .queryParam("cursor", cursor)
                .get(notes)
                .then();
        second.statusCode(200).body("items", hasSize(3)).body("next", nullValue());
        as("keeper").queryParam("cursor", cursor + "x").get(notes).then().statusCode(400);
        as("owner").queryParam("cursor", cursor).get(notes).then().statusCode(400);
        as("keeper").queryParam("limit", 0).get(notes).then().statusCode(400);
    }

    @Test
    void as_of_answers_what_was_known_then_to_those_who_may_know_it_now() throws Exception {
        var location = write("Known words");
        Thread.sleep(20);
        var then = java.time.Instant.now();
        Thread.sleep(20);
        as("keeper")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Later words"))
                .put(location);
        as("keeper").queryParam("minVersion", 1).get(location).then().body("text.text", is("Later words"));
        var past =
                as("keeper").queryParam("asOf", then.toString()).get(location).then();
        past.statusCode(200).body("text.text", is("Known words")).header("Candour-Leaf", notNullValue());
        as("keeper")
                .queryParam("asOf", "2020-01-01T00:00:00Z")
                .get(location)
                .then()
                .statusCode(404);
        as("keeper")
                .queryParam("asOf", "2090-01-01T00:00:00Z")
                .get(location)
                .then()
                .statusCode(400);
        as("keeper").queryParam("asOf", "yesterday").get(location).then().statusCode(400);
        Desk.DESK.assign("keeper", folder, "NOBODY");
        as("keeper").queryParam("asOf", then.toString()).get(location).then().statusCode(404);
    }

    @Test
    void a_version_that_does_not_come_is_not_waited_for_long() {
        var location = write("A note");
        as("keeper")
                .header("Prefer", "wait=1")
                .queryParam("minVersion", 7)
                .get(location)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"));
    }
}
