package candour.review.story;

import static candour.review.story.Beginnings.person;
import static candour.review.story.People.MINUTE;
import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.operator;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.idOf;
import static candour.review.story.Waiting.until;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An English notification from its rapid review on, over HTTP, on real PostgreSQL and a real broker: nothing Scottish is in it. */
@QuarkusTest
class EnglishStoryTest {
    @Test
    @DisplayName(
            "S003-14: an English notification has its rapid review within 15 working days, and nothing Scottish follows")
    void an_english_notification_has_its_rapid_review_and_nothing_scottish() {
        operator()
                .body(Map.of("code", "ORG-E-COMMITTEE", "kind", "COMMITTEE", "area", "AREA-E", "label", "Example"))
                .post("/v1/organisations")
                .then()
                .statusCode(201);
        person("e-lead", "ORG-E-COMMITTEE");
        person("e-nominated", "ORG-E-COMMITTEE");
        var established = Map.of("organisation", "ORG-E-COMMITTEE", "area", "AREA-E", "profile", "eng-lcspr");
        operator()
                .body(Map.of("organisation", "ORG-E-COMMITTEE", "area", "AREA-E", "profile", "eng-scr"))
                .post("/v1/committees")
                .then()
                .statusCode(422)
                .body("rule", is("PROFILE_IS_ONLY_READ"));
        var committee =
                idOf(operator().body(established).post("/v1/committees").then().statusCode(201));
        operator()
                .put("/v1/committees/" + committee + "/people/e-lead/LEAD_OFFICER")
                .then()
                .statusCode(200);
        operator()
                .put("/v1/committees/" + committee + "/people/e-nominated/NOMINATED_PERSON")
                .then()
                .statusCode(200);
        var form = new java.util.HashMap<String, Object>(Map.of(
                "committeeId",
                committee,
                "criteria",
                List.of("AT_RISK_OF_DEATH_OR_SIGNIFICANT_HARM"),
                "familyInformed",
                "YES",
                "subjects",
                List.of(Map.of("status", "LIVING", "name", "A child of the story")),
                "circumstances",
                "What the notifier saw",
                "source",
                Map.of("system", "police-records", "recordId", "crime 17")));
        as("e-notifier", "ORG-HEALTH")
                .body(form)
                .post("/v1/notifications")
                .then()
                .statusCode(422)
                .body("rule", is("FAMILY_INVOLVEMENT_IS_TOLD"));
        form.put("familyViews", "They want to be heard");
        as("e-notifier", "ORG-HEALTH")
                .body(form)
                .post("/v1/notifications")
                .then()
                .statusCode(422)
                .body("rule", is("CRITERION_IS_NOT_OF_THE_PROFILE"));
        form.put("criteria", List.of("ABUSE_OR_NEGLECT_KNOWN_OR_SUSPECTED", "SERIOUSLY_HARMED"));
        var here = "/v1/notifications/"
                + idOf(as("e-notifier", "ORG-HEALTH")
                        .body(form)
                        .post("/v1/notifications")
                        .then()
                        .statusCode(201));
        var lead = as("e-lead", "ORG-E-COMMITTEE");
        eventually(200, () -> as("e-lead", "ORG-E-COMMITTEE").get(here).then())
                .body("familyViews.text", is("They want to be heard"))
                .body("sourceSystem", is("police-records"))
                .body("profile", is("eng-lcspr"));
        until(() -> english(here, "COMPLETE_PRE_DECISION_STEP"), "OPEN");
        eventually(200, () -> as("e-nominated", "ORG-E-COMMITTEE")
                .body(Map.of("proceed", false, "rationale", "No more to learn", "alternative", "A workshop"))
                .post(here + "/recommendation")
                .then());
        until(() -> english(here, "COMPLETE_PRE_DECISION_STEP"), "DISCHARGED");
        var meeting = idOf(lead.body(Map.of("heldOn", TODAY.toString(), "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings")
                .then()
                .statusCode(201));
        as("e-lead", "ORG-E-COMMITTEE")
                .body(Map.of(
                        "proceed",
                        false,
                        "meetingId",
                        meeting,
                        "decidedBy",
                        Map.of("capacity", "COMMITTEE", "decidedOn", TODAY.toString(), "evidence", MINUTE),
                        "rationale",
                        "As recommended",
                        "alternative",
                        "A workshop"))
                .post(here + "/decision")
                .then()
                .statusCode(200);
        until(() -> english(here, "NOTIFY_REGULATOR"), "OPEN");
        until(() -> english(here, "AGREE_ALTERNATIVE_LEARNING"), "OPEN");
        assertThat(english(here, "INFORM_OWNING_BODY")).isNull();
        given().auth()
                .oauth2(Token.of("anybody").signed())
                .get("/v1/profiles/eng-lcspr")
                .then()
                .statusCode(200)
                .body("labels.COMMITTEE", is("Practice Review Sub-Group"))
                .body("jurisdiction", is("ENGLAND_AND_WALES"));
    }

    private static String english(String of, String kind) {
        return as("e-lead", "ORG-E-COMMITTEE")
                .get(of + "/duties")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == '" + kind + "' }?.state");
    }
}
