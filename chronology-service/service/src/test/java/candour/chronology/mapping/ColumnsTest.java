package candour.chronology.mapping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.chronology.imports.preview.SampleFiles;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "S002-074, R28: what the columns of a file hold is said, kept to, remembered, proposed and forgotten, over HTTP")
class ColumnsTest {
    private static final Map<String, Object> SAID = Map.of(
            "table", 1, "headingRow", 1, "columns", Map.of("1", "DATE", "2", "SOURCE", "3", "EVENT", "4", "EVENT"));

    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final String agency = "ORG-" + UUID.randomUUID();
    private final String here = "/v1/reviews/" + review + "/chronologies/" + agency;

    @Test
    void from_unknown_headings_to_a_proposal_that_is_forgotten() {
        learn(new OpenScope(review, null, null, null));
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code("chair"), new Code("CHAIR"), null));
        learn(new LearnRole(
                review, Ids.next(), Ids.next(), new Code("lead"), new Code("AGENCY_LEAD"), new Code(agency)));
        // 404 until the role is known, then 400 for the missing day.
        await(
                "status",
                is(400),
                () -> as("chair").body(Map.of()).post(here + "/request").then());
        as("chair")
                .body(Map.of("dueOn", "2099-01-01"))
                .post(here + "/request")
                .then()
                .statusCode(201);
        await("stage", is("REQUESTED"), () -> as("lead").get(here).then());

        byte[] file = SampleFiles.foreign("Call.");
        String first =
                upload(file).statusCode(201).body("warnings", empty()).extract().header("Location");
        upload(file).statusCode(200).body("warnings.rule", contains("FILE_WAITS_ALREADY"));
        await("stage", is("RECEIVED"), () -> as("lead").get(first).then());
        as("lead")
                .get(first + "/preview")
                .then()
                .statusCode(200)
                .body("kind", is("OPEN_SHEET"))
                .body("rows", is(0))
                .body("tables[0].basis", is("NONE"))
                .body("tables[0].headings", contains("When it was", "Told by", "What", "More"))
                .body("tables[0].proposed", nullValue());
        as("lead")
                .body(Map.of("allOrNothing", false))
                .post(first + "/commit")
                .then()
                .statusCode(409)
                .body("reason", is("NOTHING_IS_READY"));

        choose(first, Map.of("table", 2, "headingRow", 1, "columns", SAID.get("columns")))
                .statusCode(400);
        choose(first, Map.of("table", 1, "headingRow", 1, "columns", Map.of("1", "DATE")))
                .statusCode(422)
                .body("rule", is("COLUMNS_NEED_DATE_AND_EVENT"));
        choose(first, SAID).statusCode(200);
        await("choices", is(1), () -> as("lead").get(first).then());
        as("lead")
                .get(first + "/preview")
                .then()
                .body("rows", is(2))
                .body("ready", is(2))
                .body("tables[0].basis", is("CHOSEN"))
                .body("items[0].cells.EVENT", equalTo("Call.\nat night"))
                .body("items[1].cells.SOURCE", is("Our list"));
        as("lead")
                .body(Map.of("allOrNothing", true))
                .post(first + "/commit")
                .then()
                .statusCode(202);
        await("stage", is("COMMITTED"), () -> as("lead").get(first).then());
        as("lead").get(here + "/entries").then().body("items", hasSize(2));
        upload(file).statusCode(200).body("warnings.rule", contains("FILE_WAS_IMPORTED_BEFORE"));

        // The next file with the very same headings: proposed, not used.
        await("items", hasSize(1), () -> as("lead").get(here + "/mappings").then());
        String second = upload(SampleFiles.foreign("Another call."))
                .statusCode(201)
                .extract()
                .header("Location");
        await("stage", is("RECEIVED"), () -> as("lead").get(second).then());
        var preview =
                as("lead").get(second + "/preview").then().body("rows", is(0)).body("tables[0].basis", is("NONE"));
        Map<String, Object> proposed = preview.extract().path("tables[0].proposed");
        assertThat(proposed).containsEntry("columns", SAID.get("columns"));
        choose(second, proposed).statusCode(200);
        await("choices", is(1), () -> as("lead").get(second).then());
        as("lead").get(second + "/preview").then().body("ready", is(2));

        String shape = as("lead").get(here + "/mappings").then().extract().path("items[0].shape");
        as("lead").delete(here + "/mappings/" + shape).then().statusCode(200);
        await("items", empty(), () -> as("lead").get(here + "/mappings").then());
        as("lead").get(second + "/preview").then().body("tables[0].proposed", nullValue());
        as("chair").get(here + "/mappings").then().statusCode(404);
    }

    private ValidatableResponse choose(String location, Map<String, Object> table) {
        return as("lead")
                .body(Map.of("tables", List.of(table), "remember", true, "source", "Our list"))
                .post(location + "/columns")
                .then();
    }

    private ValidatableResponse upload(byte[] file) {
        return as("lead")
                .contentType("application/octet-stream")
                .body(file)
                .post(here + "/imports")
                .then();
    }

    private RequestSpecification as(String person) {
        String organisation = person.equals("lead") ? agency : "ORG-CHAIR";
        return given().auth()
                .oauth2(Token.of(person).org(organisation).signed())
                .contentType("application/json");
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }

    private static void await(String path, Matcher<?> expected, Supplier<ValidatableResponse> ask) {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (!expected.matches(ask.get().extract().<Object>path(path))
                && Instant.now().isBefore(until)) LockSupport.parkNanos(50_000_000);
        assertThat(expected.matches(ask.get().extract().<Object>path(path)))
                .as("%s of %s", path, ask.get().extract().asString())
                .isTrue();
    }
}
