package candour.chronology;

import static candour.chronology.Pushing.sample;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.chronology.pushclient.PushKind;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "X-04, R27: what registered systems push becomes drafts of their own agency, and no receipt tells of any child")
class PushTest {
    private static final String NHS_NUMBER = "900 000 0009";

    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final String here = "/v1/reviews/" + review;

    @BeforeEach
    void a_review_that_asked_two_agencies_and_knows_its_subject_by_number() {
        learn(new OpenScope(review, null, null, null));
        role("chair", "CHAIR", null);
        for (String agency : List.of("ORG-HEALTH", "ORG-POLICE")) {
            role(lead(agency), "AGENCY_LEAD", agency);
            Patience.until(201, () -> chair().body(Map.of("dueOn", "2099-01-01"))
                    .post(here + "/chronologies/" + agency + "/request"));
            Patience.until(200, () -> agency(agency).get(here + "/chronologies/" + agency + "/request-reference"));
        }
        known("NHS_NUMBER", NHS_NUMBER);
        known("POLICE_PERSON", "SYN-88-2041");
    }

    @Test
    void a_bundle_becomes_drafts_and_what_was_entered_in_error_is_withdrawn() {
        var ehr = Pushing.registered("ehr-" + review, "ORG-HEALTH", PushKind.FHIR);
        String request = "fhir?request=" + reference("ORG-HEALTH");
        ehr.send(
                        request,
                        "{\"resourceType\":\"Encounter\",\"id\":\"e\",\"status\":\"done\",\"mood\":1}"
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .contentType("application/fhir+json")
                .body("resourceType", is("OperationOutcome"))
                .body("issue.expression.flatten()", hasItem("Encounter.status"))
                .body("issue.expression.flatten()", hasItem("Encounter.mood"));

        var first = ehr.send(request, "bundle-1", sample("health-bundle.json"));
        first.then()
                .statusCode(202)
                .body("status", is("RECEIVED"))
                .body("records", is(4))
                .body("accepted", nullValue());
        JsonPath entries = entries("ORG-HEALTH", 3);
        assertThat(entries.getList("items.account.event", String.class))
                .contains("Was not brought to an appointment: Health visitor, two-year review (status noshow)")
                .anyMatch(event -> event.startsWith("Contact with health services: emergency"));
        assertThat(entries.getList("items.when.expression", String.class)).contains("2023-11");
        assertThat(entries.getList("items.account.date", String.class))
                .anyMatch(date -> date.contains("2024-03-31T04:10:00+01:00"));

        // The observation is of somebody who is no subject: it waits, and nobody guesses by name.
        records("ORG-HEALTH", 4)
                .then()
                .body("items.findAll { it.stage == 'WAITING' }.waiting", is(List.of("NOT_A_SUBJECTS_NUMBER")));
        // Nobody else sees a draft.
        chair().get(here + "/chronologies/ORG-HEALTH/entries").then().statusCode(404);
        chair().get(here + "/chronologies/ORG-HEALTH/pushed-records").then().statusCode(404);

        // The same again adds nothing; the same id with another body is refused.
        assertThat(ehr.send(request, "bundle-1", sample("health-bundle.json")).asString())
                .isEqualTo(first.asString());
        ehr.send(request, "bundle-1", sample("health-in-error.json"))
                .then()
                .statusCode(422)
                .body("rule", is("PUSH_WAS_SENT_OTHERWISE"));

        ehr.send(request, sample("health-in-error.json")).then().statusCode(202);
        until(
                () -> agency("ORG-HEALTH")
                        .get(here + "/chronologies/ORG-HEALTH/entries")
                        .jsonPath(),
                found -> found.getList("items.findAll { it.withdrawn }").size() == 1);
        // Its sender takes the whole push back.
        String receipt = "/v1/pushes/" + first.path("receiptId");
        ehr.me().delete(receipt).then().statusCode(200).body("status", is("WITHDRAWN"));
        until(
                () -> agency("ORG-HEALTH")
                        .get(here + "/chronologies/ORG-HEALTH/entries")
                        .jsonPath(),
                found -> found.getList("items.findAll { it.withdrawn }").size() == 3);
        ehr.me().get(receipt).then().statusCode(200).body("status", is("WITHDRAWN"));
    }

    @Test
    void receipts_of_a_subject_of_a_stranger_and_of_no_request_are_the_same() {
        var ehr = Pushing.registered("twin-" + review, "ORG-HEALTH", PushKind.FHIR);
        byte[] body = sample("health-bundle.json");
        byte[] stranger = new String(body, StandardCharsets.UTF_8)
                .replace("9000000009", "9434765919")
                .getBytes(StandardCharsets.UTF_8);
        UUID reference = reference("ORG-HEALTH");
        var known = ehr.send("fhir?request=" + reference, body);
        var unknown = ehr.send("fhir?request=" + reference, stranger);
        var nothing = ehr.send("fhir?request=" + UUID.randomUUID(), body);
        entries("ORG-HEALTH", 3);
        until(
                () -> agency("ORG-HEALTH")
                        .get(here + "/chronologies/ORG-HEALTH/pushes")
                        .jsonPath(),
                found -> found.getList("items.findAll { it.receiptId == '" + nothing.path("receiptId")
                                        + "' && !it.matched }")
                                .size()
                        == 1);
        for (var answer : List.of(known, unknown, nothing)) {
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.headers().asList().stream().map(h -> h.getName().toLowerCase(Locale.ROOT)))
                    .doesNotContain("etag", "candour-leaf");
            assertThat(like(answer.asString())).isEqualTo(like(known.asString()));
            var receipt = ehr.me().get("/v1/pushes/" + answer.path("receiptId"));
            receipt.then().statusCode(200).body("status", is("RECEIVED"));
            assertThat(receipt.headers().hasHeaderWithName("ETag")).isFalse();
            assertThat(receipt.headers().hasHeaderWithName("Candour-Leaf")).isFalse();
            assertThat(like(receipt.asString())).isEqualTo(like(known.asString()));
        }
        var other = Pushing.registered("other-" + review, "ORG-SCHOOL", PushKind.FHIR);
        other.me().get("/v1/pushes/" + known.path("receiptId")).then().statusCode(404);
        // A person says that it answers this request after all, and lets its sender know.
        agency("ORG-HEALTH")
                .post(here + "/chronologies/ORG-HEALTH/pushes/" + nothing.path("receiptId") + "/matching")
                .then()
                .statusCode(200);
        agency("ORG-HEALTH")
                .body(Map.of("accepted", 3))
                .post(here + "/chronologies/ORG-HEALTH/pushes/" + known.path("receiptId") + "/answer")
                .then()
                .statusCode(200);
        until(
                () -> ehr.me().get("/v1/pushes/" + known.path("receiptId")).jsonPath(),
                found -> "ACCEPTED".equals(found.get("status")) && found.getInt("accepted") == 3);
    }

    @Test
    void police_contacts_that_could_prejudice_proceedings_are_held_until_the_police_let_them_go() {
        var police = Pushing.registered("pnd-" + review, "ORG-POLICE", PushKind.POLICE);
        String request = "police?request=" + reference("ORG-POLICE");
        police.send(request, sample("police-contacts.csv"))
                .then()
                .statusCode(202)
                .body("records", is(3));
        entries("ORG-POLICE", 1);
        police.send(request, sample("police-contacts.json")).then().statusCode(202);
        var events = entries("ORG-POLICE", 2).getList("items.account.event", String.class);
        assertThat(events).noneMatch(event -> event.contains("witness"));

        until(
                () -> chair().get(here + "/held-records").jsonPath(),
                found -> found.getList("").size() == 1);
        chair().get(here + "/held-records")
                .then()
                .body("agency", is(List.of("ORG-POLICE")))
                .body("held", is(List.of(2)));
        String held = records("ORG-POLICE", 4)
                .jsonPath()
                .getString("items.find { it.held.contains('COULD_PREJUDICE_PROCEEDINGS') }.recordId");
        String record = here + "/chronologies/ORG-POLICE/pushed-records/" + held;
        chair().get(record).then().statusCode(404);
        chair().body(Map.of("reason", "x")).post(record + "/release").then().statusCode(404);
        agency("ORG-POLICE")
                .get(record)
                .then()
                .statusCode(200)
                .body("event", is("Statement: Statement of a witness in the case"));
        agency("ORG-POLICE")
                .body(Map.of("reason", "The SIO agrees; the trial has ended"))
                .post(record + "/release")
                .then()
                .statusCode(200);
        entries("ORG-POLICE", 3);
        until(() -> chair().get(here + "/held-records").jsonPath(), found -> found.getInt("[0].held") == 1);
    }

    @Test
    void a_push_is_signed_lately_by_a_live_key_of_a_system_registered_for_it() {
        var ehr = Pushing.registered("sign-" + review, "ORG-HEALTH", PushKind.FHIR);
        String request = "fhir?request=" + reference("ORG-HEALTH");
        byte[] body = sample("health-bundle.json");
        String wrong = "whsec_" + "A".repeat(43) + "=";
        ehr.send(request, "p1", Instant.now(), wrong, body)
                .then()
                .statusCode(401)
                .body("reason", is("SIGNATURE_DOES_NOT_HOLD"));
        ehr.send(request, "p1", Instant.now().minus(Duration.ofMinutes(6)), ehr.secret(), body)
                .then()
                .statusCode(401)
                .body("reason", is("SIGNATURE_DOES_NOT_HOLD"));
        new Pushing("nobody-" + review, "ORG-HEALTH", ehr.secret())
                .send(request, body)
                .then()
                .statusCode(401)
                .body("reason", is("SIGNATURE_DOES_NOT_HOLD"));
        ehr.send("police?request=" + reference("ORG-HEALTH"), sample("police-contacts.csv"))
                .then()
                .statusCode(403)
                .body("reason", is("CLIENT_SCOPE"));
        ehr.send("fhir", body).then().statusCode(400).body("errors[0].field", is("query.request"));

        String keys = "/v1/push-clients/" + ehr.account() + "/keys";
        var second = Pushing.operator().post(keys).then().statusCode(201).extract();
        var changed = new Pushing(ehr.account(), ehr.agency(), second.path("secret"));
        Patience.until(202, () -> changed.send(request, body));
        ehr.send(request, body).then().statusCode(202);
        Pushing.operator().post(keys).then().statusCode(422).body("rule", is("TWO_KEYS_ARE_LIVE"));
        assertThat(Pushing.operator().get("/v1/push-clients").asString()).doesNotContain("whsec_");
    }

    private void known(String system, String value) {
        chair().body(Map.of("subjectRef", "subject-" + review, "system", system, "value", value))
                .post(here + "/subject-identifiers")
                .then()
                .statusCode(201);
        chair().body(Map.of("subjectRef", "subject-" + review, "system", "NHS_NUMBER", "value", "9000000008"))
                .post(here + "/subject-identifiers")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("body.value"));
        until(() -> chair().get(here + "/subject-identifiers").jsonPath(), found -> found.getList("items.system")
                .contains(system));
    }

    private UUID reference(String agency) {
        return UUID.fromString(agency(agency)
                .get(here + "/chronologies/" + agency + "/request-reference")
                .path("reference"));
    }

    private JsonPath entries(String agency, int many) {
        return until(
                () -> agency(agency)
                        .get(here + "/chronologies/" + agency + "/entries")
                        .jsonPath(),
                found -> found.getList("items").size() == many);
    }

    private Response records(String agency, int many) {
        String list = here + "/chronologies/" + agency + "/pushed-records";
        until(
                () -> agency(agency).get(list).jsonPath(),
                found -> found.getList("items").size() == many);
        return agency(agency).get(list);
    }

    private static JsonPath until(Supplier<JsonPath> ask, Predicate<JsonPath> reached) {
        Instant until = Instant.now().plus(Duration.ofSeconds(40));
        JsonPath found = ask.get();
        while (!reached.test(found) && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(100_000_000);
            found = ask.get();
        }
        assertThat(reached.test(found)).as(found.prettify()).isTrue();
        return found;
    }

    /** Without what differs between any two pushes. */
    private static String like(String answer) {
        return answer.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID").replaceAll("[0-9a-f]{64}", "HASH");
    }

    private static String lead(String agency) {
        return agency.toLowerCase(Locale.ROOT);
    }

    private static RequestSpecification chair() {
        return given().auth()
                .oauth2(Token.of("chair").org("ORG-REVIEW").signed())
                .contentType("application/json");
    }

    private static RequestSpecification agency(String agency) {
        return given().auth()
                .oauth2(Token.of(lead(agency)).org(agency).signed())
                .contentType("application/json");
    }

    private void role(String person, String role, @Nullable String agency) {
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code(person), new Code(role), Code.orNull(agency)));
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(
                Objects.requireNonNull(command),
                Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }
}
