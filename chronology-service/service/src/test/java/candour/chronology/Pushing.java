package candour.chronology;

import static io.restassured.RestAssured.given;

import candour.chronology.pushclient.PushKind;
import candour.chronology.pushclient.Signature;
import candour.testing.Token;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A registered system, as it pushes: with its own token, and signed. */
public record Pushing(String account, String agency, String secret) {

    /** Registers it, and waits until it may push. */
    static Pushing registered(String account, String agency, PushKind kind) {
        String secret = operator()
                .body(Map.of("account", account, "agency", agency, "kinds", List.of(kind)))
                .post("/v1/push-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        var pushing = new Pushing(account, agency, secret);
        // Until its registration is shown, the signature of a known system fails like that of an unknown one.
        Patience.until(
                kind == PushKind.FHIR ? 200 : 202,
                () -> kind == PushKind.FHIR
                        ? pushing.send("fhir?dryRun=true&request=" + UUID.randomUUID(), sample("health-bundle.json"))
                        : pushing.send(
                                "police?dryRun=true&request=" + UUID.randomUUID(), sample("police-contacts.csv")));
        return pushing;
    }

    /** @param to for example {@code fhir?request=…} */
    Response send(String to, byte[] body) {
        return send(to, "push-" + UUID.randomUUID(), body);
    }

    Response send(String to, String id, byte[] body) {
        return send(to, id, Instant.now(), secret, body);
    }

    Response send(String to, String id, Instant at, String with, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        return me().contentType(type(to, body))
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", Signature.sign(with, id, timestamp, body))
                .body(body)
                .post("/v1/pushes/" + to);
    }

    RequestSpecification me() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Token.of(account).org(agency).groups("integration").signed());
    }

    static RequestSpecification operator() {
        return given().auth()
                .oauth2(Token.of("otto").groups("operator").signed())
                .contentType("application/json");
    }

    static byte[] sample(String name) {
        try (InputStream in = Objects.requireNonNull(Pushing.class.getResourceAsStream("/push/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String to, byte[] body) {
        if (to.startsWith("fhir")) return "application/fhir+json";
        return body[0] == '{' ? "application/json" : "text/csv";
    }
}
