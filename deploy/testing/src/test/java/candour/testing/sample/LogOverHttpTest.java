package candour.testing.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.EventLine;
import candour.proof.Leaf;
import candour.proof.MerkleProof;
import candour.proof.SignedCheckpoint;
import candour.proof.VerifierKey;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a service answers an auditor about its log verifies with the public key alone. */
@QuarkusTest
class LogOverHttpTest {

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Token.of("auditor").groups("auditor").signed())
                .get(path)
                .then();
    }

    @Test
    void an_event_written_over_http_is_proven_over_http() throws Exception {
        var folder = UUID.randomUUID();
        Desk.DESK.assign("keeper", folder, "KEEPER");
        given().auth()
                .oauth2(Token.of("keeper").signed())
                .contentType("application/json")
                .body(Map.of("text", "A note to be proven"))
                .post("/v1/folders/" + folder + "/notes")
                .then()
                .statusCode(201);
        var key = VerifierKey.parse(
                get("/v1/log/key").statusCode(200).extract().asString().strip());

        String events = "";
        for (int i = 0; i < 100 && !events.contains("\"id\""); i++) {
            Thread.sleep(100);
            events = get("/v1/log/events?from=0&review=" + folder)
                    .statusCode(200)
                    .extract()
                    .asString();
        }
        assertThat(events)
                .startsWith("{\"events\":[{\"index\":")
                .endsWith("],\"next\":null}")
                .doesNotContain("to be proven");
        String first = events.substring("{\"events\":[".length(), events.indexOf("}") + 1);
        var line = EventLine.parse(first.getBytes(StandardCharsets.UTF_8));
        assertThat(new Leaf().hash(line.event())).isEqualTo(line.leafHash());

        var proof = get("/v1/log/events/" + line.event().id() + "/proof");
        for (int i = 0; i < 100 && proof.extract().statusCode() == 404; i++) {
            Thread.sleep(100);
            proof = get("/v1/log/events/" + line.event().id() + "/proof");
        }
        var body = proof.statusCode(200).extract().jsonPath();
        var signed = SignedCheckpoint.parse(body.getString("checkpoint"));
        assertThat(signed.isSignedBy(key)).isTrue();
        assertThat(MerkleProof.verifyInclusion(
                        body.getLong("index"),
                        body.getLong("size"),
                        line.leafHash(),
                        body.getList("hashes", String.class).stream()
                                .map(HexFormat.of()::parseHex)
                                .toList(),
                        signed.checkpoint().root()))
                .isTrue();
        assertThat(get("/v1/log/checkpoints?from=1").statusCode(200).extract().asString())
                .contains(signed.note());
        get("/v1/log/consistency?from=0&to=" + body.getLong("size")).statusCode(200);
        get("/v1/log/events/" + UUID.randomUUID() + "/proof").statusCode(404);
    }

    @Test
    void nobody_else_is_told_that_there_is_a_log() {
        for (String path : List.of("/v1/log/key", "/v1/log/checkpoint", "/v1/log/events?from=0")) {
            given().auth().oauth2(Token.of("keeper").signed()).get(path).then().statusCode(404);
            given().get(path).then().statusCode(401);
        }
    }
}
