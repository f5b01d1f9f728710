package candour.family;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.testing.Running;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of answers when review-service is not heard any more (ruling R14): they say that they may be out of date,
 * what is restricted is not read out, and facts are recorded all the same.
 */
@QuarkusTest
class OldCopyTest {

    @AfterEach
    void heardAgain() throws SQLException {
        lastHeard("candour.review.v1", null);
    }

    @Test
    void answers_say_so_and_restricted_material_stays_in() throws Exception {
        var review = UUID.randomUUID();
        ReviewTopic.tell(review, "ReviewCommissioned", Map.of());
        ReviewTopic.appointed(review, "old-copy-chair", "CHAIR");
        var here = "/v1/reviews/" + review;
        until(here + "/duties", 200);
        get(here + "/duties")
                .statusCode(200)
                .header("Candour-Degraded", nullValue())
                .body("degraded", nullValue());
        get(here + "/family-members").statusCode(200);

        lastHeard("candour.review.v1", Duration.ofHours(1));
        until(here + "/family-members", 503);

        get(here + "/family-members").body("reason", is("copyTooOld")).header("Candour-Degraded", is("true"));
        get(here + "/duties")
                .statusCode(200)
                .header("Candour-Degraded", is("true"))
                .body("degraded", is(true))
                .body("items.size()", is(1));
        given().auth()
                .oauth2(token())
                .contentType("application/json")
                .body(Map.of("personRef", "old-copy-chair"))
                .put(here + "/strategy/informer")
                .then()
                .statusCode(200);

        lastHeard("candour.review.v1", Duration.ZERO);
        until(here + "/family-members", 200);
        get(here + "/duties").header("Candour-Degraded", nullValue()).body("degraded", nullValue());
    }

    private static ValidatableResponse get(String address) {
        return given().auth().oauth2(token()).get(address).then();
    }

    private static String token() {
        return Token.of("old-copy-chair").org("ORG-M").signed();
    }

    private static void until(String address, int status) throws InterruptedException {
        for (int tries = 0; get(address).extract().statusCode() != status && tries < 200; tries++) {
            Thread.sleep(100);
        }
        get(address).statusCode(status);
    }

    /** As if every partition's last heartbeat had come so long ago; null for none ever. */
    private static void lastHeard(String topic, Duration ago) throws SQLException {
        try (var owner = Running.ownerConnection();
                var delete = owner.prepareStatement("delete from kafka.heartbeat where topic = ?");
                var insert = owner.prepareStatement("""
                        insert into kafka.heartbeat (topic, partition, leaf_index, sent_at)
                        select ?, p, 0, clock_timestamp() - make_interval(secs => ?) from generate_series(0, 5) p""")) {
            delete.setString(1, topic);
            delete.executeUpdate();
            if (ago != null) {
                insert.setString(1, topic);
                insert.setDouble(2, ago.toSeconds());
                insert.executeUpdate();
            }
        }
    }
}
