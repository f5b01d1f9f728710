package candour.review.story;

import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

/** S004-17: a professional tells once how it was; one answer alone is not counted aloud. */
final class ProfessionalFeedback {
    private ProfessionalFeedback() {}

    static void tells(String review, String committee) {
        var told = Map.of(
                "personRef",
                "nurse-of-the-story",
                "experience",
                "TOOK_PART",
                "answers",
                Map.of("FELT_SUPPORTED", "NO"),
                "words",
                "Nobody rang me");
        var admin = as("administrator", "ORG-COMMITTEE");
        var seen = admin.body(told)
                .post(review + "/professional-feedback")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("seen");
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("personRef", "nurse-of-the-story"))
                .post(review + "/professional-feedback/declines")
                .then()
                .statusCode(422)
                .body("rule", is("FEEDBACK_IS_ASKED_ONCE"));
        as("administrator", "ORG-COMMITTEE")
                .queryParam("minVersion", seen)
                .get(review + "/professional-feedback")
                .then()
                .statusCode(200)
                .body("items[0].words.text", is("Nobody rang me"));
        chair().get(review + "/professional-feedback").then().statusCode(404);
        leadOfficer()
                .get("/v1/committees/" + committee + "/professional-feedback")
                .then()
                .statusCode(200)
                .body("toldFrom", is(5))
                .body(
                        "counts.find { it.experience == 'TOOK_PART' && it.question == 'FELT_SUPPORTED' }.told.NO",
                        nullValue());
    }
}
