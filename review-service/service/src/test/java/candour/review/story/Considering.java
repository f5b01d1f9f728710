package candour.review.story;

import static candour.review.story.Beginnings.terms;
import static candour.review.story.People.MINUTE;
import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.byCommittee;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.People.nominated;
import static candour.review.story.People.notifier;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.idOf;
import static candour.review.story.Waiting.until;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

/** A notification is asked about, weighed and decided on: it becomes a review (S002-005, 008; S001-02, 03). */
final class Considering {
    private Considering() {}

    static String isConsidered(String committee, String notification) {
        var here = "/v1/notifications/" + notification;

        // Its notifier sees it, a stranger cannot tell that it exists (R22), nobody gets in without a token.
        eventually(200, () -> notifier().get(here).then())
                .body("circumstances.text", is("What the notifier saw"))
                .body("recommendation", nullValue());
        notifier().get("/v1/notifications").then().body("items.notificationId", contains(notification));
        as("stranger", "ORG-HEALTH").get(here).then().statusCode(404);
        as("stranger", "ORG-HEALTH").get("/v1/notifications").then().body("items", hasSize(0));
        given().get(here).then().statusCode(401);

        leadOfficer()
                .body(Map.of("personRef", "nominated-person"))
                .put(here + "/nominated-person")
                .then()
                .statusCode(200);
        var request = idOf(eventually(201, () -> nominated()
                .header("Idempotency-Key", "ask-the-police")
                .body(Map.of(
                        "organisation",
                        "ORG-POLICE",
                        "questions",
                        "Were you involved?",
                        "dueOn",
                        TODAY.plusDays(14).toString()))
                .post(here + "/information-requests")
                .then()));
        var police = as("police-lead", "ORG-POLICE");
        eventually(200, () -> as("police-lead", "ORG-POLICE")
                        .get(here + "/information-requests/" + request)
                        .then())
                .body("questions.text", is("Were you involved?"));
        police.get(here).then().statusCode(404);

        // S001-02, 03: the notifier asks how to involve the family, is advised on the record, and reads it.
        var question = notifier()
                .body(Map.of("committeeId", committee, "about", notification, "question", "How do I begin?"))
                .post("/v1/engagement-advice")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(200, () -> nominated()
                .body(Map.of("advice", "With the grandmother, at her home"))
                .post(question + "/advice")
                .then());
        eventually(200, () -> notifier().get(question).then()).body("question.text", is("How do I begin?"));
        until(
                () -> notifier().get("/v1/engagement-advice").then().extract().path("items[0].given[0].advice.text"),
                "With the grandmother, at her home");
        as("stranger", "ORG-HEALTH").get(question).then().statusCode(404);

        // S002-005: recommending while an agency has not answered is refused, and says how it may be overruled.
        var recommendation = Map.of("proceed", true, "rationale", "The threshold is met", "proposedTerms", terms());
        nominated()
                .body(recommendation)
                .post(here + "/recommendation")
                .then()
                .statusCode(422)
                .body("rule", is("INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING"));
        as("police-lead", "ORG-POLICE")
                .body(Map.of("nothingToTell", false, "account", "Two calls", "reflection", "Too late"))
                .post(here + "/information-requests/" + request + "/return")
                .then()
                .statusCode(200);
        nominated().body(recommendation).post(here + "/recommendation").then().statusCode(200);

        // S002-008: nothing is decided without a recorded meeting.
        var decision = new java.util.HashMap<String, Object>(Map.of(
                "proceed",
                true,
                "meetingId",
                "00000000-0000-7000-8000-000000000001",
                "decidedBy",
                byCommittee(TODAY),
                "rationale",
                "The committee agrees"));
        leadOfficer()
                .body(decision)
                .post(here + "/decision")
                .then()
                .statusCode(422)
                .body("rule", is("DECISION_NEEDS_A_MEETING"));
        var meeting = idOf(leadOfficer()
                .body(Map.of("heldOn", TODAY.toString(), "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings")
                .then()
                .statusCode(201));
        decision.put("meetingId", meeting);
        chair().body(decision).post(here + "/decision").then().statusCode(404);
        leadOfficer().body(decision).post(here + "/decision").then().statusCode(200);
        return meeting;
    }
}
