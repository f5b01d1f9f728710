package candour.testing.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import candour.platform.access.Actor;
import candour.platform.log.Append;
import candour.platform.log.Log;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.rest.Operation.Status;
import candour.platform.rest.Operations;
import candour.platform.rest.ServiceToken;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.KeyVault.Unwrapped.DataKey;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import candour.platform.sealed.Opening;
import candour.platform.sealed.shredding.KeyCustody;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.Order;
import candour.testing.Canaries;
import candour.testing.Leaks;
import candour.testing.Running;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the edge keeps in the log and in its own table, on real PostgreSQL. */
@QuarkusTest
class PlatformEdgeTest {

    private final UUID folder = UUID.randomUUID();
    private final String notes = "/v1/folders/" + folder + "/notes";

    @Inject
    Operations operations;

    @Inject
    ServiceToken token;

    @Inject
    KeyVault vault;

    @Inject
    Log log;

    @BeforeEach
    void keeper() {
        Desk.DESK.assign("keeper", folder, "KEEPER");
    }

    private static RequestSpecification as(String person, String... groups) {
        return given().auth()
                .oauth2(Token.of(person).org("ORG-HOUSE").groups(groups).signed())
                .contentType("application/json");
    }

    private String write(String text) {
        var made = as("keeper")
                .body(Map.of("text", text))
                .post(notes)
                .then()
                .statusCode(201)
                .extract();
        as("keeper")
                .header("Prefer", "wait=10")
                .queryParam("minVersion", made.<String>path("seen"))
                .get(notes)
                .then()
                .statusCode(200);
        return made.header("Location");
    }

    private static long count(String type) throws Exception {
        try (var owner = Running.ownerConnection();
                var statement = owner.prepareStatement("select count(*) from log.event where type = ?")) {
            statement.setString(1, type);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void asOwner(String sql) throws Exception {
        try (var owner = Running.ownerConnection();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void restricted_reading_and_every_denial_are_recorded() throws Exception {
        var location = write("A note");
        var read = count("read-recorded");
        var denied = count("access-denied");
        as("keeper").header("Prefer", "wait=2").get(location).then().statusCode(200);
        assertThat(count("read-recorded")).isEqualTo(read + 1);
        as("stranger").get(location).then().statusCode(404);
        assertThat(count("access-denied")).isEqualTo(denied + 1);
        as("keeper").get(notes).then().statusCode(200);
        assertThat(count("read-recorded")).as("a list that is not restricted").isEqualTo(read + 1);
    }

    @Test
    void what_cannot_be_recorded_is_not_read_out() throws Exception {
        var location = write("Words nobody sees without a record");
        as("keeper").header("Prefer", "wait=2").get(location).then().statusCode(200);
        String application;
        try (var owner = Running.ownerConnection();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select grantee from information_schema.role_routine_grants where routine_schema = 'log'"
                                + " and routine_name = 'append' and grantee <> current_user limit 1")) {
            row.next();
            application = row.getString(1);
        }
        asOwner("revoke execute on all functions in schema log from \"" + application + "\"");
        asOwner("grant execute on function log.now(), log.clock_offset() to \"" + application + "\"");
        try {
            as("keeper")
                    .get(location)
                    .then()
                    .statusCode(503)
                    .body("type", is("urn:candour:problem:not-recorded"))
                    .header("Retry-After", equalTo("1"))
                    .body(not(containsString("Words")));
        } finally {
            asOwner("grant execute on all functions in schema log to \"" + application + "\"");
        }
        as("keeper").get(location).then().statusCode(200);
    }

    @Test
    void failed_sign_ins_are_counted_by_cause_and_told_once_a_minute() throws Exception {
        var earlier = count("sign-in-failed");
        for (int i = 0; i < 5; i++) {
            given().get("/v1/me").then().statusCode(401);
            given().auth()
                    .oauth2(Token.of("late").expired().signed())
                    .get("/v1/me")
                    .then()
                    .statusCode(401);
        }
        given().auth().oauth2("canary-in-a-token").get("/v1/me").then().statusCode(401);
        var metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("candour_sign_in_failed_total{cause=\"NO_TOKEN\"}")
                .contains("candour_sign_in_failed_total{cause=\"EXPIRED\"}")
                .doesNotContain("canary");
        assertThat(count("sign-in-failed"))
                .as("one record for each cause in a minute, and perhaps in the next, however many there were")
                .isBetween(Math.max(2, earlier), earlier + 6);
    }

    @Test
    void an_operator_lets_a_restored_vault_follow_the_log_again() throws Exception {
        var subject = "person-" + UUID.randomUUID();
        var wrapped = vault.wrap(subject, new byte[32]);
        var stream = restrict(subject);
        assertThat(vault.unwrap(subject, wrapped)).as("no policy runs here").isInstanceOf(DataKey.class);
        for (int i = 0; i < 100 && log.leafOf(stream, 0).isEmpty(); i++) {
            Thread.sleep(50);
        }
        var operation = as("olga", "operator")
                .post("/v1/operations/key-custody-replay")
                .then()
                .statusCode(202)
                .body("kind", is("key-custody-replay"))
                .extract()
                .header("Location");
        for (int i = 0; i < 200 && !"DONE".equals(as("olga").get(operation).path("status")); i++) {
            Thread.sleep(50);
        }
        as("olga").get(operation).then().body("phase", is("APPLYING")).body("status", is("DONE"));
        assertThat(vault.unwrap(subject, wrapped)).isEqualTo(new Withheld(Opening.Reason.RESTRICTED));
    }

    /** As an order elsewhere would be taken in; the stream it stands in. */
    private StreamName restrict(String subject) {
        var id = UUID.randomUUID();
        var ordered = new KeyRestricted(
                subject,
                new Order(
                        id,
                        "sample",
                        Order.Authority.DATA_PROTECTION_OFFICER,
                        Order.LegalGround.CONTESTED,
                        "officer",
                        LocalDate.EPOCH,
                        null));
        var stream = KeyCustody.FOLD.streamOf(ordered);
        log.append(new Append(
                List.of(new Append.NewEvent(id, stream, ordered)),
                Map.of(stream, -1L),
                Map.of(),
                new Provenance("officer", null, null, id, id, id, null),
                null));
        return stream;
    }

    @Test
    void restricted_words_open_for_data_protection_alone_with_a_purpose_and_a_record() throws Exception {
        var location = write("Words somebody contests");
        var noteId = location.substring(location.lastIndexOf('/') + 1);
        var restricted = "/v1/restricted/" + folder + "/" + noteId;
        Desk.DESK.assign("governance", folder, "INFORMATION_GOVERNANCE");
        as("governance")
                .header("X-Purpose", "ARTICLE-18")
                .get(restricted)
                .then()
                .statusCode(404)
                .body("reason", is("notRestricted"));

        restrict(noteId);
        vault.restrict(noteId);
        as("keeper").get(location).then().statusCode(200).body("text.withheld", is("RESTRICTED"));
        as("keeper").header("X-Purpose", "ARTICLE-18").get(restricted).then().statusCode(404);
        as("governance").get(restricted).then().statusCode(400).body("reason", is("purposeRequired"));
        var elsewhere = "/v1/restricted/" + UUID.randomUUID() + "/" + noteId;
        as("governance").header("X-Purpose", "ARTICLE-18").get(elsewhere).then().statusCode(404);

        var read = count("read-recorded");
        as("governance")
                .header("X-Purpose", "ARTICLE-18")
                .get(restricted)
                .then()
                .statusCode(200)
                .body("items.words.text", hasItem("Words somebody contests"))
                .body("items", hasSize(1))
                .body("items[0].kind", is("note"));
        assertThat(count("read-recorded")).isEqualTo(read + 1);
    }

    @Test
    void long_work_is_followed_and_cancelled_by_whoever_asked_for_it() throws Exception {
        var go = new CountDownLatch(1);
        var kept = operations.begin("count", new Actor("keeper", null, Set.of()), "", progress -> {
            progress.phase("COUNTING", 4);
            progress.step(2);
            go.await();
            progress.step(2);
            return URI.create("/v1/counts/1");
        });
        var address = "/v1/operations/" + kept.id();
        as("stranger").get(address).then().statusCode(404);
        as("keeper")
                .get(address)
                .then()
                .statusCode(200)
                .body("status", is("RUNNING"))
                .body("owner", is((Object) null));
        go.countDown();
        until(address, Status.DONE);
        as("keeper").get(address).then().body("percent", is(100)).body("result", is("/v1/counts/1"));

        var endless = operations.begin("endless", new Actor("keeper", null, Set.of()), "", progress -> {
            while (true) {
                Thread.sleep(20);
                progress.step(1);
            }
        });
        as("keeper").delete("/v1/operations/" + endless.id()).then().statusCode(202);
        until("/v1/operations/" + endless.id(), Status.CANCELLED);

        var failing = operations.begin("failing", new Actor("keeper", null, Set.of()), "", _ -> {
            throw new IllegalStateException("canary-in-a-message");
        });
        until("/v1/operations/" + failing.id(), Status.FAILED);
        as("keeper")
                .get("/v1/operations/" + failing.id())
                .then()
                .body("reason", is("UNFORESEEN"))
                .body(not(containsString("canary")));
    }

    private static void until(String address, Status status) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (status.name().equals(as("keeper").get(address).path("status"))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Not " + status + " after 10 s");
    }

    @Test
    void one_sees_who_one_is_and_by_which_rules_it_goes() {
        as("keeper", "auditor")
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("reference", is("keeper"))
                .body("organisation", is("ORG-HOUSE"))
                .body("groups", hasItem("auditor"));
        as("keeper")
                .get("/v1/rules")
                .then()
                .body("id", hasItem("NOTE_IS_CLOSED"))
                .body("strength", hasItem("MUST"));
        as("keeper").get("/v1/problems").then().body("type", hasItem("urn:candour:problem:stale-version"));
    }

    @Test
    void only_a_service_asks_for_somebody_else() {
        as("keeper").header("Candour-On-Behalf-Of", "gran").get("/v1/me").then().statusCode(400);
        as("other-service", "service")
                .header("Candour-On-Behalf-Of", "gran")
                .get("/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void time_moves_forward_for_an_operator_and_never_back_once_something_is_recorded() {
        write("the first thing known");
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        as("olga", "operator")
                .body(Map.of("now", tomorrow.toString()))
                .put("/dev/clock")
                .then()
                .statusCode(200)
                .body("now", startsWith(tomorrow.toString().substring(0, 13)));
        as("olga", "operator")
                .body(Map.of("now", Instant.now().toString()))
                .put("/dev/clock")
                .then()
                .statusCode(409);
    }

    @Test
    void what_services_ask_each_other_is_for_services_alone() {
        as("keeper").get("/internal/v1/folders/" + folder + "/size").then().statusCode(404);
        as("other-service", "service")
                .get("/internal/v1/folders/" + folder + "/size")
                .then()
                .statusCode(200);
    }

    @Test
    void a_service_gets_a_token_of_its_own() {
        assertThat(token.get().split("\\.")).hasSize(3);
    }

    @Test
    void readiness_names_its_parts_and_metrics_are_there() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.find { it.name == 'candour' }.data.keySet()", hasItems("key-vault", "relay", "inbox"));
        given().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void the_description_has_one_problem_schema_and_one_security_scheme() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("security", hasSize(1))
                .body("components.schemas.Problem.required", hasItem("type"))
                .body(
                        "components.responses.Problem404.content.'application/problem+json'.schema.'$ref'",
                        is("#/components/schemas/Problem"));
    }

    @Test
    void no_canary_is_repeated_or_lies_anywhere_in_the_clear() {
        var canaries = Canaries.ofTheRunningService();
        var stored = write(canaries.another("a stored note"));
        as("keeper").header("Prefer", "wait=2").get(stored).then().statusCode(200);
        as("keeper")
                .queryParam("q", canaries.another("a query"))
                .get(notes)
                .then()
                .statusCode(200);
        assertThat(canaries.send(Token.of("keeper").signed(), Map.of("folderId", folder.toString())))
                .isGreaterThan(1);
        assertThat(Leaks.of(canaries.planted()).below(Running.everythingOnDisk()))
                .isEmpty();
    }
}
