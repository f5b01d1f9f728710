package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.byCommittee;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.People.nominated;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.state;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S002-015: a notification without a review closes once it is agreed how there is learning instead. */
final class OtherLearning {
    private OtherLearning() {}

    static void learnsWithoutAReview(String notification, String meeting) {
        var here = "/v1/notifications/" + notification;
        eventually(200, () -> leadOfficer()
                .body(Map.of("personRef", "nominated-person"))
                .put(here + "/nominated-person")
                .then());
        eventually(200, () -> nominated()
                .body(Map.of("proceed", false, "rationale", "Known already", "alternative", "A workshop"))
                .post(here + "/recommendation")
                .then());
        leadOfficer()
                .body(Map.of(
                        "proceed",
                        false,
                        "meetingId",
                        meeting,
                        "decidedBy",
                        byCommittee(TODAY),
                        "rationale",
                        "The committee agrees",
                        "alternative",
                        "A workshop"))
                .post(here + "/decision")
                .then()
                .statusCode(200);
        state(here, "AGREE_ALTERNATIVE_LEARNING", "OPEN");
        leadOfficer()
                .body(Map.of("text", "There will be no review"))
                .post(here + "/response")
                .then()
                .statusCode(200);
        leadOfficer()
                .post(here + "/closure")
                .then()
                .statusCode(422)
                .body("rule", is("DECLINED_CLOSES_WITH_AN_ALTERNATIVE"));
        leadOfficer()
                .body(Map.of(
                        "what", "A workshop for all",
                        "byWhom", "Health",
                        "dueOn", TODAY.plusDays(60).toString()))
                .put(here + "/alternative-learning")
                .then()
                .statusCode(200);
        state(here, "AGREE_ALTERNATIVE_LEARNING", "DISCHARGED");
        leadOfficer().post(here + "/closure").then().statusCode(200);
        var seen = leadOfficer()
                .body(Map.of("learnt", "Share earlier"))
                .post(here + "/alternative-learning/closure")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        leadOfficer()
                .queryParam("minVersion", seen)
                .get(here + "/alternative-learning")
                .then()
                .body("state", is("CLOSED"))
                .body("decided.text", is("A workshop"))
                .body("agreements[0].what.text", is("A workshop for all"))
                .body("learnt[0].learnt.text", is("Share earlier"));
    }
}
