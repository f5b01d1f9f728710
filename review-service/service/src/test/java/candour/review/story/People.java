package candour.review.story;

import static io.restassured.RestAssured.given;

import candour.testing.Token;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Who acts in the stories, and what their decisions rest upon. */
final class People {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    static final Map<String, Object> MINUTE = Map.of("kind", "MINUTE", "reference", "minute, item 4");

    private People() {}

    static RequestSpecification as(String person, String organisation, String... groups) {
        return given().auth()
                .oauth2(Token.of(person).org(organisation).groups(groups).signed())
                .contentType("application/json");
    }

    static RequestSpecification operator() {
        return as("operator", "ORG-COMMITTEE", "operator");
    }

    static RequestSpecification leadOfficer() {
        return as("lead-officer", "ORG-COMMITTEE");
    }

    static RequestSpecification notifier() {
        return as("health-lead", "ORG-HEALTH");
    }

    static RequestSpecification nominated() {
        return as("nominated-person", "ORG-COMMITTEE");
    }

    static RequestSpecification chair() {
        return as("chair", "ORG-HEALTH");
    }

    static Map<String, Object> byCommittee(LocalDate on) {
        return Map.of(
                "capacity", "COMMITTEE", "reference", "ORG-COMMITTEE", "decidedOn", on.toString(), "evidence", MINUTE);
    }
}
