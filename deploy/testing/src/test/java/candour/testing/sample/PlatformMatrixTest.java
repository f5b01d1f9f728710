package candour.testing.sample;

import candour.testing.AccessMatrixTest;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The matrix of what every service offers by itself. */
@QuarkusTest
class PlatformMatrixTest extends AccessMatrixTest {

    @Override
    protected String table() {
        return """
                operation                            | nobody | anybody | auditor | operator | service
                GET /v1/me                           | 401    | R       | R       | R        | R
                GET /v1/rules                        | 401    | R       | R       | R        | R
                GET /v1/problems                     | 401    | R       | R       | R        | R
                GET /v1/operations/{operationId}     | 401    | -       | -       | -        | -
                DELETE /v1/operations/{operationId}  | 401    | -       | -       | -        | -
                GET /v1/operations/dead-letters      | 401    | -       | -       | R        | -
                GET /v1/operations/dead-letters/{id} | 401    | -       | -       | -        | -
                POST /v1/operations/dead-letters/{id}/retry | 401 | -     | -       | -        | -
                POST /v1/operations/dead-letters/{id}/discard | 401 | -   | -       | 400      | -
                GET /v1/operations/relay-rebuild     | 401    | -       | -       | -        | -
                POST /v1/operations/relay-rebuild    | 401    | -       | -       | W        | -
                POST /v1/operations/key-custody-replay | 401   | -       | -       | W        | -
                GET /v1/restricted/{scope}/{subject} | 401    | -       | -       | -        | -
                GET /v1/restricted/{scope}/{subject}/files/{fileId} | 401 | - | - | -    | -
                GET /v1/access-records               | 401    | -       | R       | -        | -
                GET /v1/access-records/{scope}       | 401    | -       | R       | -        | -
                GET /v1/operations/policy-dead-letters | 401  | -       | -       | R        | -
                POST /v1/operations/policy-dead-letters/{stream}/retry | 401 | - | - | W     | -
                DELETE /v1/operations/policy-dead-letters/{stream}/first | 401 | - | - | -   | -
                GET /v1/log/models                   | 401    | -       | R       | -        | -
                GET /v1/log/models/{name}/digest     | 401    | -       | R       | -        | -
                POST /v1/log/models/{name}/rebuild   | 401    | -       | -       | W        | -
                PUT /dev/clock                       | 401    | -       | -       | W        | -
                GET /v1/log/key                      | 401    | -       | R       | R        | -
                GET /v1/log/checkpoint               | 401    | -       | R       | R        | -
                GET /v1/log/checkpoints              | 401    | -       | R       | R        | -
                GET /v1/log/events                   | 401    | -       | R       | -        | -
                GET /v1/log/events/{eventId}/proof   | 401    | -       | -       | -        | -
                GET /v1/log/consistency              | 401    | -       | W       | -        | -
                """;
    }

    @Override
    protected boolean platforms(String path) {
        return !super.platforms(path);
    }

    @Override
    protected @Nullable String token(String person) {
        return switch (person) {
            case "nobody" -> null;
            case "anybody" -> Token.of("somebody").signed();
            default -> Token.of("some-" + person).groups(person).signed();
        };
    }

    @Override
    protected Map<String, String> path() {
        var nothing = UUID.randomUUID().toString();
        return Map.of(
                "scope",
                nothing,
                "subject",
                nothing,
                "operationId",
                nothing,
                "eventId",
                nothing,
                "fileId",
                nothing,
                "id",
                nothing,
                "name",
                "notes",
                "stream",
                "note-" + nothing);
    }

    @Override
    protected List<String> canaries() {
        return List.of("canary-in-a-note");
    }
}
