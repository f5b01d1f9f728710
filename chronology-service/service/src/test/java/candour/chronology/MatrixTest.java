package candour.chronology;

import static io.restassured.RestAssured.given;

import candour.chronology.imports.preview.SampleFiles;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.AccessMatrixTest;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/**
 * Every cell of the access matrix, tried over HTTP while the police's chronology is a draft: written from the security design (section 2.2),
 * not from the policy's rows.
 */
@QuarkusTest
@DisplayName("R22: who may do what with a chronology that is not handed in")
class MatrixTest extends AccessMatrixTest {
    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID OTHER_REVIEW = UUID.randomUUID();
    private static final String CANARY = "Canary of the draft";
    private static final Map<String, String> PATH = new TreeMap<>();

    @Inject
    Commands commands;

    @Override
    protected String table() {
        return """
            operation                                                                        | nobody | chair | reviewer | member | police | health | other-chair | auditor | conflicted
            GET /v1/reviews/{reviewId}/chronology-scope                                      | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies                                          | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}                                 | 401    | m     | m        | m      | m      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/request                        | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/lead                           | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/submission                     | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/return                         | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/acceptance                     | 401    | W     | W        | -      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries                        | 401    | -     | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries                         | 401    | -     | -        | -      | R      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}               | 401    | -     | -        | -      | R      | -      | -           | - | 403
            PUT /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}               | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/withdrawal   | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/admission    | 401    | W     | -        | -      | -      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/imports                        | 401    | -     | -        | -      | W      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}              | 401    | -     | -        | -      | m      | -      | -           | - | -
            GET /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}/preview      | 401    | -     | -        | -      | R      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}/commit      | 401    | -     | -        | -      | W      | -      | -           | - | -
            DELETE /v1/reviews/{reviewId}/chronologies/{agency}/imports/{importId}           | 401    | -     | -        | -      | W      | -      | -           | - | -
            POST /v1/reviews/{reviewId}/merged-chronologies                                  | 401    | W     | W        | -      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies                                   | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}                         | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/entries                 | 401    | m     | m        | m      | m      | m      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/differences             | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/changes                 | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/timeline/picture        | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/timeline/page           | 401    | m     | m        | m      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/merged-chronologies/{version}/papers                  | 401    | m     | m        | m      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/xlsx            | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/docx            | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/csv             | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/merged-chronologies/{version}/papers/pdf             | 401    | W     | W        | W      | -      | -      | -           | - | 403
            POST /v1/reviews/{reviewId}/family-accounts                                      | 401    | W     | W        | -      | -      | -      | -           | - | 403
            GET /v1/reviews/{reviewId}/family-accounts                                       | 401    | m     | m        | -      | -      | -      | -           | - | 403
            """;
    }

    @BeforeEach
    void a_review_with_a_draft_of_the_police_and_a_merge_without_it() {
        if (!PATH.isEmpty()) return;
        for (UUID review : List.of(REVIEW, OTHER_REVIEW)) learn(new OpenScope(review, null, null, null));
        role(OTHER_REVIEW, "other-chair", "CHAIR", null);
        role(REVIEW, "chair", "CHAIR", null);
        role(REVIEW, "reviewer", "REVIEWER", null);
        role(REVIEW, "conflicted", "REVIEWER", null);
        role(REVIEW, "conflicted", "CONFLICT", null);
        role(REVIEW, "member", "TEAM_MEMBER", null);
        for (String agency : List.of("police", "health", "school"))
            role(REVIEW, agency, "AGENCY_LEAD", organisation(agency));
        String here = "/v1/reviews/" + REVIEW + "/chronologies/";
        for (String agency : List.of("police", "school")) {
            Patience.until(200, () -> as("chair")
                    .body(Map.of("dueOn", "2099-01-01"))
                    .post(here + organisation(agency) + "/request"));
            Patience.until(200, () -> as(agency).get(here + organisation(agency)));
        }
        as("school")
                .body(Map.of("nilReturn", true))
                .post(here + "ORG-SCHOOL/submission")
                .then()
                .statusCode(200);
        Patience.until(201, () -> as("chair").post("/v1/reviews/" + REVIEW + "/merged-chronologies"));
        String police = here + "ORG-POLICE";
        String entry = as("police")
                .body(Map.of("date", "3 March 2024", "event", CANARY, "source", "Log"))
                .post(police + "/entries")
                .header("Location");
        String file = as("police")
                .contentType("application/octet-stream")
                .body(SampleFiles.csv())
                .post(police + "/imports")
                .header("Location");
        Patience.until(403, () -> as("conflicted").get("/v1/reviews/" + REVIEW + "/chronologies"));
        Patience.until(200, () -> as("police").get(entry));
        Patience.until(200, () -> as("police").get(file));
        Patience.until(200, () -> as("chair").get("/v1/reviews/" + REVIEW + "/merged-chronologies/1"));
        PATH.putAll(Map.of(
                "reviewId",
                REVIEW.toString(),
                "agency",
                "ORG-POLICE",
                "entryId",
                last(entry),
                "importId",
                last(file),
                "version",
                "1"));
    }

    @Override
    protected @Nullable String token(String person) {
        return switch (person) {
            case "nobody" -> null;
            case "auditor" -> Token.of(person).groups("auditor").signed();
            default -> Token.of(person).org(organisation(person)).signed();
        };
    }

    @Override
    protected Map<String, String> path() {
        return PATH;
    }

    @Override
    protected List<String> canaries() {
        return List.of(CANARY);
    }

    private static String organisation(String person) {
        return "ORG-" + person.toUpperCase(java.util.Locale.ROOT);
    }

    private static RequestSpecification as(String person) {
        return given().auth()
                .oauth2(Token.of(person).org(organisation(person)).signed())
                .contentType("application/json");
    }

    private static String last(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void role(UUID review, String person, String role, @Nullable String agency) {
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code(person), new Code(role), Code.orNull(agency)));
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }
}
