package candour.chronology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Running;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("S001-45, S001-46, S002-059, 080, 084, 085, 133, 140: what is said of entries, over HTTP")
class SaidOfEntriesTest {
    private static final String CANARY = "Quayside Canary";

    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final String here = "/v1/reviews/" + review;
    private String police = "";
    private String health = "";
    private String month = "";

    @BeforeEach
    void two_agencies_have_handed_in_and_their_chronologies_are_merged() {
        learn(new OpenScope(review, null, null, null));
        for (String role : List.of("CHAIR", "REVIEWER", "TEAM_MEMBER"))
            role(role.toLowerCase(java.util.Locale.ROOT), role, null);
        for (String agency : List.of("ORG-POLICE", "ORG-HEALTH")) {
            role("lead-of-" + agency, "AGENCY_LEAD", agency);
            Patience.until(
                    201, () -> as("chair").body(Map.of("dueOn", "2099-01-01")).post(chronology(agency) + "/request"));
            Patience.until(200, () -> agency(agency).get(chronology(agency)));
        }
        police = add("ORG-POLICE", "3 March 2024", "Called to the flat");
        health = add("ORG-HEALTH", "4 March 2024", "Was told of the call");
        month = add("ORG-HEALTH", "March 2024", "Seen in clinic");
        for (String agency : List.of("ORG-POLICE", "ORG-HEALTH"))
            agency(agency)
                    .body(Map.of("nilReturn", false))
                    .post(chronology(agency) + "/submission")
                    .then()
                    .statusCode(200);
        as("chair").post(here + "/merged-chronologies").then().statusCode(201);
        Patience.until(200, () -> as("chair").get(here + "/merged-chronologies/1"));
    }

    @Test
    void accounts_of_one_event_that_differ_are_shown_together_and_neither_is_changed() {
        String link = as("reviewer")
                .body(Map.of("entries", List.of(police, health), "reason", CANARY))
                .post(here + "/same-event-links")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("DATES_OF_ONE_EVENT_DIFFER"))
                .extract()
                .header("Location");
        String set = until(
                        here + "/contradictions",
                        answer -> answer.getList("items").size() == 1)
                .body("items[0].about", is("DATES"))
                .body("items[0].state", is("OPEN"))
                .extract()
                .path("items[0].setId");
        String entry = chronology("ORG-POLICE") + "/entries/" + police;
        as("reviewer")
                .body(Map.of("manner", "CROSS_CHECK", "against", CANARY))
                .post(entry + "/verification")
                .then()
                .statusCode(200);
        agency("ORG-POLICE")
                .body(Map.of("manner", "CROSS_CHECK", "against", "our own log"))
                .post(entry + "/verification")
                .then()
                .statusCode(403)
                .body("rule", is("CROSS_CHECK_IS_NOT_BY_THE_AUTHOR"));
        as("team_member")
                .body(Map.of("reason", CANARY))
                .post(chronology("ORG-HEALTH") + "/entries/" + health + "/verification/disputes")
                .then()
                .statusCode(201);
        agency("ORG-POLICE")
                .body(Map.of("kind", "OPINION"))
                .post(entry + "/statement")
                .then()
                .statusCode(422);
        agency("ORG-POLICE")
                .body(Map.of("kind", "OPINION", "holder", CANARY))
                .post(entry + "/statement")
                .then()
                .statusCode(200);
        String page = here + "/merged-chronologies/1/entries?agency=ORG-POLICE&limit=1";
        until(page, answer -> "OPINION".equals(answer.getString("items[0].about.statement")))
                .body("items[0].about.sameEvent", contains(health))
                .body("items[0].about.contradictions[0].with", contains(health))
                .body("items[0].about.verification", is("VERIFIED"))
                .body("items[0].account.event", is("Called to the flat"))
                .body("alongside.entryId", contains(health))
                .body("alongside[0].account.event", is("Was told of the call"))
                .body("alongside[0].about.verification", is("DISPUTED"));
        // An agency learns that its entry is contradicted, not by what.
        agency("ORG-POLICE")
                .get(here + "/merged-chronologies/1/entries")
                .then()
                .body("items[0].about.contradictions[0].with", empty())
                .body("items[0].about.contradictions[0].ofOthers", is(1))
                .body("items[0].about.sameEvent", empty())
                .body("alongside", empty());

        agency("ORG-POLICE")
                .body(Map.of("reason", "Another flat"))
                .post(entry + "/withdrawal")
                .then()
                .statusCode(200);
        until(link, answer -> answer.getBoolean("entries[0].withdrawn")).body("linked", is(true));
        var resolved = Map.of("outcome", "RESOLVED", "reasons", "x", "evidence", "y");
        as("chair")
                .body(resolved)
                .post(here + "/contradictions/" + set + "/closure")
                .then()
                .statusCode(422)
                .body("rule", is("RESOLVED_RETAINS_THE_ACCOUNTS"));
        as("chair")
                .body(Map.of("outcome", "FELL_AWAY", "reasons", CANARY))
                .post(here + "/contradictions/" + set + "/closure")
                .then()
                .statusCode(200);
        until(here + "/contradictions/" + set, answer -> "FELL_AWAY".equals(answer.getString("state")))
                .body("sides", hasSize(2))
                .body("sides[0].account.withheld", is("WITHDRAWN"))
                .body("said[0].words.text", is(CANARY))
                .body("actions.name", contains("reopen"));
    }

    @Test
    void a_question_is_asked_answered_and_closed_and_nothing_of_it_is_lost() throws Exception {
        String question = as("team_member")
                .body(Map.of("entries", List.of(police, health), "question", CANARY + "?"))
                .post(here + "/questions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as("chair").body(Map.of()).post(question + "/closure").then().statusCode(422);
        agency("ORG-POLICE").get(chronology("ORG-POLICE") + "/questions").then().body("items", empty());
        as("chair")
                .body(Map.of("agency", "ORG-POLICE"))
                .post(question + "/addressees")
                .then()
                .statusCode(200);
        String id = question.substring(question.lastIndexOf('/') + 1);
        String put = chronology("ORG-POLICE") + "/questions";
        Patience.until(
                200, () -> agency("ORG-POLICE").body(Map.of("answer", CANARY)).post(put + "/" + id + "/answers"));
        agency("ORG-POLICE")
                .get(put)
                .then()
                .body("items[0].entries", contains(police))
                .body("items[0].question.text", is(CANARY + "?"));
        agency("ORG-HEALTH")
                .body(Map.of("answer", "x"))
                .post(chronology("ORG-HEALTH") + "/questions/" + id + "/answers")
                .then()
                .statusCode(404);
        as("chair").body(Map.of()).post(question + "/closure").then().statusCode(200);
        until(question, answer -> "CLOSED".equals(answer.getString("state")))
                .body("answers[0].agency", is("ORG-POLICE"))
                .body("answers[0].answer.text", is(CANARY));
        try (var database = Running.ownerConnection();
                var search = database.createStatement();
                var found = search.executeQuery(
                        "select (select count(*) from log.event where position(convert_to('" + CANARY
                                + "', 'UTF8') in payload) > 0) + (select count(*) from view.row where body::text like '%"
                                + CANARY + "%')")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void an_order_that_is_stated_changes_the_merge_and_a_circle_is_refused_with_its_entries() {
        as("reviewer")
                .body(Map.of("before", police, "after", month, "reason", "The clinic followed the call"))
                .post(here + "/stated-orders")
                .then()
                .statusCode(201);
        as("reviewer")
                .body(Map.of("before", month, "after", police, "reason", "x"))
                .post(here + "/stated-orders")
                .then()
                .statusCode(422)
                .body("rule", is("STATED_ORDER_GOES_IN_CIRCLES"))
                .body("needs", hasItems(police, month));
        until(here + "/merged-chronologies/1", answer -> "STALE".equals(answer.getString("state")))
                .body("changedSince[0].change", is("ORDER_STATED"));
        as("chair").post(here + "/merged-chronologies").then().statusCode(201);
        Patience.until(200, () -> as("chair").get(here + "/merged-chronologies/2"));
        as("chair")
                .get(here + "/merged-chronologies/2/entries")
                .then()
                .body("items.entryId", contains(police, month, health))
                .body("items.toNext", contains("STATED", "TIEBREAK", null));
        as("chair").get(here + "/merged-chronologies/1/entries").then().body("items[0].entryId", is(month));
    }

    @Test
    void what_is_minimised_by_a_second_person_is_in_no_view_any_more() {
        String entry = chronology("ORG-HEALTH") + "/entries/" + health;
        String then = java.time.Instant.now().toString();
        as("chair")
                .body(Map.of("ground", "EXCESSIVE", "reason", "About a neighbour"))
                .post(entry + "/minimisation/flag")
                .then()
                .statusCode(200);
        as("chair")
                .body(Map.of("reason", "It is"))
                .post(entry + "/minimisation")
                .then()
                .statusCode(403)
                .body("rule", is("MINIMISED_BY_ANOTHER"));
        role("second", "CHAIR", null);
        Patience.until(200, () -> as("second").body(Map.of("reason", "It is")).post(entry + "/minimisation"));
        until(entry, answer -> "MINIMISED".equals(answer.getString("account.withheld")))
                .body("account.event", nullValue());
        as("chair").queryParam("asOf", then).get(entry).then().body("account.withheld", is("MINIMISED"));
        as("chair")
                .get(here + "/merged-chronologies/1/entries")
                .then()
                .body("items.find { it.entryId == '" + health + "' }.account.withheld", is("MINIMISED"));
        as("chair").get(here + "/minimisation-log").then().body("items[0].stage", is("MINIMISED"));
    }

    private ValidatableResponse until(String address, Predicate<JsonPath> enough) {
        Patience.until(200, () -> {
            var answer = as("chair").get(address);
            boolean there = answer.statusCode() == 200 && enough.test(answer.jsonPath());
            return there ? answer : as("chair").get(here + "/not-yet");
        });
        return as("chair").get(address).then().statusCode(200);
    }

    private String add(String agency, String date, String event) {
        String location = agency(agency)
                .body(Map.of("date", date, "event", event, "source", "Notes"))
                .post(chronology(agency) + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Patience.until(200, () -> agency(agency).get(location));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String chronology(String agency) {
        return here + "/chronologies/" + agency;
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Token.of(person).signed()).contentType("application/json");
    }

    private static RequestSpecification agency(String agency) {
        return given().auth()
                .oauth2(Token.of("lead-of-" + agency).org(agency).signed())
                .contentType("application/json");
    }

    private void role(String person, String role, String agency) {
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code(person), new Code(role), Code.orNull(agency)));
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }
}
