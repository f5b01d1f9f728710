package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.until;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.testing.Broker;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** S002-016, 017, 021, 049: from stage to stage, with what the other services tell. */
final class Stages {
    private Stages() {}

    static void setsUpAndGathers(String committee, String review, String id) {
        var course = review + "/course";
        to(course, "SETUP", 200).body("warnings", hasSize(0));
        to(course, "GATHERING", 422).body("rule", is("STRATEGY_IS_OPEN_BEFORE_GATHERING"));
        for (var told : List.of("StrategyOpened", "StrategyAgreed")) {
            Broker.say(
                    "family",
                    told,
                    UUID.fromString(id),
                    Map.of("reviewId", id, "openedOn", TODAY.toString(), "agreedOn", TODAY.toString()));
        }
        until(() -> to(course, "GATHERING", 422).extract().path("rule"), "ENQUIRY_IS_MADE_BEFORE_GATHERING");
        chair().body(Map.of("askedOf", "PROSECUTOR", "answer", "One investigation"))
                .post(review + "/parallel-processes/enquiries")
                .then()
                .statusCode(anyOf(is(200), is(201)));
        to(course, "GATHERING", 422).body("rule", is("METHOD_IS_SET_BEFORE_GATHERING"));
        chair().body(Map.of("method", "LEARNING-TOGETHER", "systemicBy", "Asks why it made sense then"))
                .put(course + "/method")
                .then()
                .statusCode(200);
        chair().body(Map.of())
                .post(course + "/setup-tasks/PARALLEL_PROCESS_MEETING/done")
                .then()
                .statusCode(200);
        String child = chair().get(review).then().extract().path("subjects[0].subjectRef");
        chair().body(Map.of("subjectRef", child, "source", "CHILD", "words", "Nobody asked me"))
                .post(review + "/child-perspectives")
                .then()
                .statusCode(201);
        to(course, "GATHERING", 200).body("warnings", hasSize(0));
        to(course, "LEARNING", 422).body("rule", is("LEARNING_NEEDS_A_MERGE_OR_A_REASON"));
        Broker.tell("chronology", "ChronologyMerged", UUID.fromString(id), Map.of("reviewId", id));
        eventually(200, () -> chair().body(Map.of("to", "LEARNING"))
                        .post(course + "/stages")
                        .then())
                .body("warnings.rule", contains("CHILD_IS_HEARD_AT_EACH_STAGE"));
        until(() -> chair().get(review).then().extract().path("stage"), "LEARNING");
        chair().get(course)
                .then()
                .body("steps.to", contains("SETUP", "GATHERING", "LEARNING"))
                .body("methods[0].systemicBy.text", is("Asks why it made sense then"));
        chair().get(review + "/child-perspectives")
                .then()
                .body("items.stage", contains("SETUP"))
                .body("items[0].words.text", is("Nobody asked me"));
        leadOfficer()
                .get("/v1/committees/" + committee + "/reviews")
                .then()
                .statusCode(200)
                .body("items.stage", contains("LEARNING"))
                .body("items[0].openDuties", greaterThan(0));
        chair().body(Map.of("group", "PRACTITIONERS", "agency", "ORG-HEALTH", "who", "The health visitor"))
                .post(review + "/contributors")
                .then()
                .statusCode(201);
        until(
                () -> chair().get(review + "/contributors")
                        .then()
                        .statusCode(200)
                        .body("groups", hasSize(5))
                        .extract()
                        .path("groups[0].contributors[0]?.who?.text"),
                "The health visitor");
    }

    static ValidatableResponse to(String course, String stage, int status) {
        return chair().body(Map.of("to", stage)).post(course + "/stages").then().statusCode(status);
    }
}
