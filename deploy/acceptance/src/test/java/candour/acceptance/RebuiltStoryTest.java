package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same story after every read model was built anew from its log and every topic was sent again (ruling R23). */
@EnabledIfSystemProperty(named = "candour.long", matches = "true", disabledReason = "The story is told once more")
class RebuiltStoryTest extends StoryTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private int models;

    @Override
    void afterTelling(Origin origin) throws InterruptedException {
        var operations = new ArrayList<String>();
        for (var service : Service.values()) {
            var here = "/" + service.shortName();
            origin.get("auditor", here + "/v1/log/models").body().forEach(model -> {
                var begun = post(
                        origin, here + "/v1/log/models/" + model.path("name").asText() + "/rebuild");
                operations.add(here + "/v1/operations/" + begun.text("id"));
            });
            post(origin, here + "/v1/operations/relay-rebuild");
        }
        models = operations.size();
        for (var operation : operations) {
            await(origin, operation, "status", "DONE");
        }
        for (var service : Service.values()) {
            await(origin, "/" + service.shortName() + "/v1/operations/relay-rebuild", "phase", "DONE");
        }
    }

    @Test
    void read_models_were_built_anew_indeed() {
        assertThat(models).isGreaterThan(20);
    }

    private static Reply post(Origin origin, String path) {
        var reply = origin.send("operator", "POST", path, Map.of(), Map.of());
        assertThat(reply.status()).as(path).isEqualTo(202);
        return reply;
    }

    private static void await(Origin origin, String path, String field, String wanted) throws InterruptedException {
        var giveUp = Instant.now().plus(LIMIT);
        while (!origin.get("operator", path).text(field).equals(wanted)) {
            assertThat(Instant.now()).as(path + " is " + wanted).isBefore(giveUp);
            Thread.sleep(200);
        }
    }
}
