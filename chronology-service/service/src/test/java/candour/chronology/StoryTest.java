package candour.chronology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import candour.chronology.imports.preview.SampleFiles;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Running;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("S002-074, 077, 079, 084, 086, R20, R21, R28: chronologies from the request to a second merge, over HTTP")
class StoryTest {
    private static final String CANARY = "Canary Wharfinger";

    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final String here = "/v1/reviews/" + review;

    @BeforeEach
    void a_commissioned_review_with_a_team() {
        learn(new OpenScope(review, null, null, LocalDate.of(2026, 1, 5)));
        learn(new SetScopePeriod(review, 1, LocalDate.of(2022, 1, 1), null));
        for (String role : List.of("CHAIR", "REVIEWER", "ADMINISTRATOR", "TEAM_MEMBER"))
            learn(new LearnRole(
                    review,
                    Ids.next(),
                    Ids.next(),
                    new Code(role.toLowerCase(java.util.Locale.ROOT)),
                    new Code(role),
                    null));
        for (String agency : List.of("ORG-POLICE", "ORG-HEALTH"))
            learn(new LearnRole(
                    review, Ids.next(), Ids.next(), new Code(lead(agency)), new Code("AGENCY_LEAD"), new Code(agency)));
        eventually(200, () -> as("chair").get(here + "/chronology-scope").then());
        for (String agency : List.of("ORG-POLICE", "ORG-HEALTH"))
            eventually(404, () -> agency(agency).get(chronology(agency)).then());
    }

    @Test
    void from_the_request_to_a_second_merge() {
        ask("ORG-POLICE");
        ask("ORG-HEALTH");
        String visit = add("ORG-POLICE", "?22 May 2022", "Home visit by " + CANARY);
        add("ORG-POLICE", "March 2010", "Long before the period");
        agency("ORG-POLICE")
                .body(entry("31 February 2022", "x"))
                .post(chronology("ORG-POLICE") + "/entries")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("body.date"))
                .body("errors[0].message", is("There is no 31 February 2022. Which day is meant?"));

        // Nobody but the agency reads a draft, and nobody can tell it from none.
        as("chair").get(visit).then().statusCode(404);
        agency("ORG-HEALTH").get(visit).then().statusCode(404);
        agency("ORG-HEALTH")
                .body(entry("1 May 2022", "x"))
                .post(chronology("ORG-POLICE") + "/entries")
                .then()
                .statusCode(404);
        as("stranger").get(chronology("ORG-POLICE")).then().statusCode(404);
        agency("ORG-POLICE")
                .get(visit)
                .then()
                .statusCode(200)
                .body("account.event", is("Home visit by " + CANARY))
                .body("account.date", is("?22 May 2022"))
                .body("when.expression", is("2022-05-22?"))
                .body("when.words", containsString("the writer was not sure of the date"));

        as("chair").post(here + "/merged-chronologies").then().statusCode(422).body("rule", is("NOTHING_IS_HANDED_IN"));
        submit("ORG-POLICE");
        var first = as("administrator")
                .post(here + "/merged-chronologies")
                .then()
                .statusCode(201)
                .body("warnings[0].rule", is("AGENCIES_ARE_MISSING"));
        eventually(200, () -> as("chair").get(here + "/merged-chronologies/1").then())
                .body("state", is("ISSUED"))
                .body("missing", contains("ORG-HEALTH"))
                .body("entryCount", is(1))
                .body("setAside", is(1));
        as("chair").post(here + "/merged-chronologies").then().statusCode(200);

        // A correction after the merge needs a reason, makes the version stale and the next one due.
        String etag = as("chair").get(visit).then().statusCode(200).extract().header("ETag");
        agency("ORG-POLICE")
                .header("If-Match", etag)
                .body(entry("23 May 2022", "Home visit"))
                .put(visit)
                .then()
                .statusCode(422)
                .body("rule", is("CORRECTION_NEEDS_A_REASON"));
        var corrected = new HashMap<>(entry("23 May 2022", "Home visit, corrected"));
        corrected.put("reason", "The log book says the 23rd");
        agency("ORG-POLICE")
                .header("If-Match", etag)
                .body(corrected)
                .put(visit)
                .then()
                .statusCode(200);
        eventually("STALE", "state", () -> as("chair")
                .get(here + "/merged-chronologies/1")
                .then());

        imported("ORG-HEALTH");
        submit("ORG-HEALTH");
        as("chair").post(here + "/merged-chronologies").then().statusCode(201).body("warnings", empty());
        eventually(200, () -> as("chair").get(here + "/merged-chronologies/2").then())
                .body("missing", empty())
                .body("inputs", hasSize(2))
                .body("entryCount", is(4));
        eventually("SUPERSEDED", "state", () -> as("chair")
                .get(here + "/merged-chronologies/1")
                .then());
        as("chair")
                .get(here + "/merged-chronologies/1/entries")
                .then()
                .body("items[0].account.event", is("Home visit by " + CANARY))
                .body("items[0].entryVersion", is(1));
        var second = as("team_member")
                .get(here + "/merged-chronologies/2/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.find { it.agency == 'ORG-POLICE' }.account.event", is("Home visit, corrected"));
        assertThat(second.extract().<List<String>>path("items.toNext")).contains("CERTAIN");
        as("chair")
                .get(here + "/merged-chronologies/2/differences?from=1")
                .then()
                .statusCode(200)
                .body("added", hasSize(3))
                .body("corrected", hasSize(1))
                .body("removed", empty());
        as("chair")
                .get(here + "/merged-chronologies/2/entries?agency=ORG-HEALTH&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
        // An agency sees of the merged chronology what it put in itself.
        agency("ORG-HEALTH")
                .get(here + "/merged-chronologies/2/entries")
                .then()
                .statusCode(200)
                .body("items.agency.unique()", contains("ORG-HEALTH"));

        // What is withdrawn is not read out any more, not even from an old version.
        agency("ORG-POLICE")
                .body(Map.of("reason", "Another family"))
                .post(visit + "/withdrawal")
                .then()
                .statusCode(200);
        eventually("WITHDRAWN", "items[0].account.withheld", () -> as("chair")
                        .get(here + "/merged-chronologies/1/entries")
                        .then())
                .body("items[0].account.event", nullValue());
        assertThat(first.extract().<String>path("id")).isEqualTo(review.toString());
    }

    @Test
    void a_file_is_previewed_committed_and_never_taken_twice() {
        ask("ORG-HEALTH");
        byte[] file = SampleFiles.excel();
        String location = upload("ORG-HEALTH", file).statusCode(201).extract().header("Location");
        upload("ORG-HEALTH", file).statusCode(200);
        eventually(200, () -> agency("ORG-HEALTH").get(location).then()).body("stage", is("RECEIVED"));
        agency("ORG-HEALTH")
                .get(location + "/preview")
                .then()
                .statusCode(200)
                .body("rows", is(4))
                .body("ready", is(3))
                .body("items[0].when.expression", is("2022-05-22T14:30"))
                .body("items[3].problems[0].question", containsString("There is no 31 February"));
        // It is its owner's: neither the chair nor another agency can tell that it exists.
        as("chair").get(location + "/preview").then().statusCode(404);
        agency("ORG-POLICE").get(location).then().statusCode(404);
        agency("ORG-HEALTH")
                .body(Map.of("allOrNothing", true))
                .post(location + "/commit")
                .then()
                .statusCode(409)
                .body("reason", is("ROWS_ARE_NOT_READY"));
        agency("ORG-HEALTH").get(chronology("ORG-HEALTH") + "/entries").then().body("items", empty());
        agency("ORG-HEALTH")
                .body(Map.of("allOrNothing", false))
                .post(location + "/commit")
                .then()
                .statusCode(202)
                .body("kind", is("chronology-import"))
                .header("Location", containsString("/v1/operations/"));
        eventually("COMMITTED", "stage", () -> agency("ORG-HEALTH")
                        .get(location)
                        .then())
                .body("leftOut", is(1))
                .body("percent", is(100));
        agency("ORG-HEALTH").get(chronology("ORG-HEALTH") + "/entries").then().body("items", hasSize(3));
        agency("ORG-HEALTH")
                .body(Map.of("allOrNothing", false))
                .post(location + "/commit")
                .then()
                .statusCode(200);
        agency("ORG-HEALTH").get(chronology("ORG-HEALTH") + "/entries").then().body("items", hasSize(3));
        agency("ORG-HEALTH").delete(location).then().statusCode(422).body("rule", is("FILE_IS_IMPORTED"));
    }

    @Test
    void a_file_that_is_given_up_leaves_nothing() throws Exception {
        ask("ORG-HEALTH");
        String location = upload("ORG-HEALTH", SampleFiles.csv())
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(200, () -> agency("ORG-HEALTH").get(location).then());
        agency("ORG-HEALTH").delete(location).then().statusCode(200);
        eventually(
                "ABANDONED", "stage", () -> agency("ORG-HEALTH").get(location).then());
        agency("ORG-HEALTH").get(location + "/preview").then().statusCode(409);
        agency("ORG-HEALTH").get(chronology("ORG-HEALTH") + "/entries").then().body("items", empty());
        upload("ORG-HEALTH", SampleFiles.csv()).statusCode(201);
    }

    @Test
    void a_file_with_macros_or_of_another_kind_gets_a_clear_answer() {
        ask("ORG-HEALTH");
        upload("ORG-HEALTH", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("reason", is("PDF"))
                .body("detail", startsWith("This is a PDF"));
        agency("ORG-POLICE")
                .contentType("application/octet-stream")
                .body(SampleFiles.csv())
                .post(chronology("ORG-HEALTH") + "/imports")
                .then()
                .statusCode(404);
    }

    @Test
    void as_of_earlier_an_entry_reads_as_it_did_then() throws Exception {
        ask("ORG-POLICE");
        String visit = add("ORG-POLICE", "3 March 2024", "First words");
        Thread.sleep(30);
        Instant then = Instant.now();
        Thread.sleep(30);
        agency("ORG-POLICE")
                .header("If-Match", "\"0\"")
                .body(entry("4 March 2024", "Second words"))
                .put(visit)
                .then()
                .statusCode(200);
        eventually("Second words", "account.event", () -> agency("ORG-POLICE")
                .get(visit)
                .then());
        agency("ORG-POLICE")
                .queryParam("asOf", then.toString())
                .get(visit)
                .then()
                .statusCode(200)
                .body("account.event", is("First words"))
                .body("when.expression", is("2024-03-03"));
    }

    @Test
    void no_word_of_an_entry_stands_in_the_database_in_the_clear() throws Exception {
        ask("ORG-POLICE");
        add("ORG-POLICE", "3 March 2024", CANARY);
        upload(
                        "ORG-POLICE",
                        ("Date,Source,Event\n3 March 2024,Notes," + CANARY + "\n").getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        try (var database = Running.ownerConnection();
                var search = database.createStatement();
                var found = search.executeQuery(
                        "select (select count(*) from log.event where position(convert_to('Canary', 'UTF8') in payload) > 0)"
                                + " + (select count(*) from view.row where body::text like '%Canary%')"
                                + " + (select count(*) from sealed.chunk where position(convert_to('Canary', 'UTF8') in content) > 0)")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    private void imported(String agency) {
        String location =
                upload(agency, SampleFiles.excel()).statusCode(201).extract().header("Location");
        eventually(200, () -> agency(agency).get(location).then());
        agency(agency)
                .body(Map.of("allOrNothing", false))
                .post(location + "/commit")
                .then()
                .statusCode(202);
        eventually("COMMITTED", "stage", () -> agency(agency).get(location).then());
    }

    private ValidatableResponse upload(String agency, byte[] file) {
        return agency(agency)
                .contentType("application/octet-stream")
                .queryParam("name", "our chronology")
                .body(file)
                .post(chronology(agency) + "/imports")
                .then();
    }

    private void ask(String agency) {
        as("chair")
                .body(Map.of(
                        "dueOn",
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30).toString()))
                .post(chronology(agency) + "/request")
                .then()
                .statusCode(201);
        eventually(200, () -> agency(agency).get(chronology(agency)).then())
                .body("stage", is("REQUESTED"))
                .body("from", is("2022-01-01"));
    }

    private String add(String agency, String date, String event) {
        String location = agency(agency)
                .body(entry(date, event))
                .post(chronology(agency) + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(200, () -> agency(agency).get(location).then());
        return location.substring(location.indexOf("/v1/"));
    }

    private void submit(String agency) {
        agency(agency)
                .body(Map.of("nilReturn", false))
                .post(chronology(agency) + "/submission")
                .then()
                .statusCode(not(equalTo(500)))
                .statusCode(200);
        eventually("SUBMITTED", "stage", () -> agency(agency)
                .get(chronology(agency))
                .then());
    }

    private static Map<String, Object> entry(String date, String event) {
        return Map.of("date", date, "event", event, "source", "Case notes");
    }

    private String chronology(String agency) {
        return here + "/chronologies/" + agency;
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Token.of(person).signed()).contentType("application/json");
    }

    private static RequestSpecification agency(String agency) {
        return given().auth()
                .oauth2(Token.of(lead(agency)).org(agency).signed())
                .contentType("application/json");
    }

    private static String lead(String agency) {
        return "lead-of-" + agency;
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }

    private static ValidatableResponse eventually(int status, Supplier<ValidatableResponse> ask) {
        return until(ask, answer -> answer.extract().statusCode() == status).statusCode(status);
    }

    private static ValidatableResponse eventually(String value, String path, Supplier<ValidatableResponse> ask) {
        return until(ask, answer -> value.equals(answer.extract().path(path))).body(path, is(value));
    }

    private static ValidatableResponse until(
            Supplier<ValidatableResponse> ask, java.util.function.Predicate<ValidatableResponse> enough) {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            ValidatableResponse answer = ask.get();
            if (enough.test(answer) || Instant.now().isAfter(until)) return answer;
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
