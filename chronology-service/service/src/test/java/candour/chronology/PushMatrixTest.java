package candour.chronology;

import candour.chronology.pushclient.PushKind;
import candour.testing.AccessMatrixTest;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/** What systems may do, and who registers them: no person of any review has a part in it, and no system reads anything but its receipts. */
@QuarkusTest
@DisplayName("R22, R27: who may push, and who registers those that do")
class PushMatrixTest extends AccessMatrixTest {
    private static final Map<String, String> PATH = new TreeMap<>();

    @Override
    protected String table() {
        return """
            operation                                      | nobody | operator | system | other-system | chair | auditor
            POST /v1/push-clients                          | 401    | W        | -      | -            | -     | -
            GET /v1/push-clients                           | 401    | m        | -      | -            | -     | -
            POST /v1/push-clients/{account}/keys           | 401    | W        | -      | -            | -     | -
            DELETE /v1/push-clients/{account}/keys/{keyId} | 401    | W        | -      | -            | -     | -
            POST /v1/pushes/fhir                           | 401    | -        | W      | W            | -     | -
            POST /v1/pushes/police                         | 401    | -        | W      | W            | -     | -
            GET /v1/pushes/fhir/metadata                   | 401    | -        | m      | m            | -     | -
            GET /v1/pushes/{receiptId}                     | 401    | -        | m      | -            | -     | -
            DELETE /v1/pushes/{receiptId}                  | 401    | -        | W      | -            | -     | -
            DELETE /v1/push-clients/{account}              | 401    | W        | -      | -            | -     | -
            """;
    }

    @BeforeEach
    void a_system_that_has_pushed() {
        if (!PATH.isEmpty()) return;
        var system = Pushing.registered("matrix-system", "ORG-HEALTH", PushKind.FHIR);
        String receipt = system.send("fhir?request=" + UUID.randomUUID(), Pushing.sample("health-bundle.json"))
                .path("receiptId");
        String key = Pushing.operator()
                .get("/v1/push-clients")
                .path("items.find { it.account == 'matrix-system' }.keys[0].keyId");
        Patience.until(200, () -> system.me().get("/v1/pushes/" + receipt));
        PATH.putAll(Map.of("account", system.account(), "keyId", key, "receiptId", receipt));
    }

    @Override
    protected boolean platforms(String path) {
        return !path.startsWith("/v1/push");
    }

    @Override
    protected @Nullable String token(String person) {
        return switch (person) {
            case "nobody" -> null;
            case "operator", "auditor" -> Token.of(person).groups(person).signed();
            case "system", "other-system" ->
                Token.of("matrix-" + person)
                        .org("ORG-HEALTH")
                        .groups("integration")
                        .signed();
            default -> Token.of(person).org("ORG-REVIEW").signed();
        };
    }

    @Override
    protected Map<String, String> path() {
        return PATH;
    }

    @Override
    protected List<String> canaries() {
        return List.of("Fictitious", "9000000009");
    }
}
