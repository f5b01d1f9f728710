package candour.testing.sample;

import candour.testing.AccessMatrixTest;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The sample's matrix: shows how a service writes its own. */
@QuarkusTest
class NoteMatrixTest extends AccessMatrixTest {

    private static final String CANARY = "canary-in-a-note";
    private static final UUID FOLDER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static String note = "";

    @BeforeEach
    void aNoteInAFolder() {
        if (!note.isEmpty()) {
            return;
        }
        Desk.DESK.assign("matrix-keeper", FOLDER, "KEEPER");
        Desk.DESK.assign("matrix-owner", FOLDER, "OWNER");
        Desk.DESK.assign("matrix-elsewhere", OTHER, "KEEPER", "OWNER");
        Desk.DESK.assign("matrix-barred", FOLDER, "KEEPER", "OWNER");
        Desk.DESK.bar("matrix-barred", FOLDER, "CONFLICT");
        var keeper = Token.of("matrix-keeper").signed();
        var made = RestAssured.given()
                .auth()
                .oauth2(keeper)
                .contentType("application/json")
                .body(Map.of("text", CANARY))
                .post("/v1/folders/" + FOLDER + "/notes")
                .then()
                .statusCode(201)
                .extract();
        note = made.path("id");
        RestAssured.given()
                .auth()
                .oauth2(keeper)
                .header("Prefer", "wait=10")
                .queryParam("minVersion", made.<String>path("seen"))
                .get("/v1/folders/" + FOLDER + "/notes")
                .then()
                .statusCode(200);
    }

    @Override
    protected String table() {
        return """
                operation                                        | nobody | keeper | owner | elsewhere | barred | auditor
                GET /v1/folders/{folderId}/notes                 | 401    | R      | R     | 403       | 403    | 403
                POST /v1/folders/{folderId}/notes                | 401    | W      | -     | -         | 403    | -
                GET /v1/folders/{folderId}/notes/{noteId}        | 401    | R      | R     | -         | 403    | P
                PUT /v1/folders/{folderId}/notes/{noteId}        | 401    | W      | -     | -         | 403    | -
                POST /v1/folders/{folderId}/notes/{noteId}/closure | 401  | -      | W     | -         | 403    | -
                GET /internal/v1/folders/{folderId}/size         | 401    | -      | -     | -         | -      | -
                GET /v1/folders/{folderId}/notes/unnamed         | 401    | -      | -     | -         | -      | -
                """;
    }

    @Override
    protected boolean platforms(String path) {
        return super.platforms(path) || path.endsWith("/broken");
    }

    @Override
    protected @Nullable String token(String person) {
        return switch (person) {
            case "nobody" -> null;
            case "auditor" -> Token.of("matrix-auditor").groups("auditor").signed();
            default -> Token.of("matrix-" + person).signed();
        };
    }

    @Override
    protected Map<String, String> path() {
        return Map.of("folderId", FOLDER.toString(), "noteId", note);
    }

    @Override
    protected List<String> canaries() {
        return List.of(CANARY);
    }
}
