package candour.reporting;

import static io.restassured.RestAssured.given;

import candour.testing.Token;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The people of the running tests: who asks, and waiting until what was told has arrived. */
final class Desk {

    static final Map<String, Object> MINUTE = Map.of("kind", "MINUTE", "reference", "minute, item 4");

    private Desk() {}

    /** This person asks. */
    static RequestSpecification as(String person) {
        return given().auth()
                .oauth2(Token.of(person).org("ORG-EXAMPLE").signed())
                .contentType("application/json");
    }

    /** What a body decided today, as its minute says. */
    static Map<String, Object> by(String capacity) {
        return Map.of(
                "capacity", capacity,
                "decidedOn", LocalDate.now(ZoneId.of("Europe/London")).toString(),
                "evidence", MINUTE);
    }

    /** The id of what was made. */
    static String made(Response answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** It was accepted. */
    static void done(Response answer) {
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
    }

    /** Asks until the answer is as expected, for half a minute at most. */
    static Response until(Supplier<Response> ask, Predicate<Response> expected) {
        var answer = ask.get();
        for (int i = 0; i < 400 && !expected.test(answer); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer = ask.get();
        }
        if (!expected.test(answer)) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }
}
