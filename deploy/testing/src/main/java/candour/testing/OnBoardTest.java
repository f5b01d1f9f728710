package candour.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.Replayable;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An auditor can rebuild each read model that the running service shows, and no other: issue 2, B8. Extended by one
 * {@code @QuarkusTest} per service.
 */
public abstract class OnBoardTest {

    @Test
    void an_auditor_has_exactly_the_read_models_on_board_that_are_served() {
        var auditor = Token.of("an-auditor").groups("auditor").signed();
        var served = given().auth()
                .oauth2(auditor)
                .get("/v1/log/models")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("name", String.class);
        assertThat(served).isNotEmpty();
        assertThat(ServiceLoader.load(Replayable.class))
                .singleElement()
                .satisfies(service -> assertThat(service.models()).isEqualTo(Set.copyOf(served)));
    }
}
