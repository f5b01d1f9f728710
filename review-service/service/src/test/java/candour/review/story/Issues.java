package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.eventuallyStatus;
import static candour.review.story.Waiting.idOf;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S002-087, 088, 090: an issue pauses the review, which goes on once the way forward is agreed. */
final class Issues {
    private Issues() {}

    static void comesUp(String review) {
        var administrator = as("administrator", "ORG-COMMITTEE");
        var issue = idOf(administrator
                .body(Map.of("what", "A second child has come to notice"))
                .post(review + "/issues")
                .then()
                .statusCode(201));
        var here = review + "/issues/" + issue;
        eventually(200, () -> chair().get(here).then())
                .body("what.text", is("A second child has come to notice"))
                .body("actions.find { it.name == 'close' }.allowed", is(false));
        var seen = chair().body(Map.of(
                        "reasonCode",
                        "EMERGING_ISSUE",
                        "reason",
                        "The team takes advice",
                        "becauseOf",
                        issue,
                        "expectedUntil",
                        TODAY.plusDays(30).toString()))
                .post(review + "/pause")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        var etag = chair().queryParam("minVersion", seen).get(review).header("ETag");
        chair().header("If-Match", etag)
                .body(Map.of("wayForward", "As it was"))
                .post(review + "/resumption")
                .then()
                .statusCode(422)
                .body("rule", is("ISSUE_NEEDS_A_WAY_FORWARD"));
        chair().body(Map.of("source", "The legal adviser", "advice", "Ask the parents first"))
                .post(here + "/advice")
                .then()
                .statusCode(200);
        chair().body(Map.of("outcome", "UNCHANGED", "reason", "They cover both children"))
                .post(here + "/terms-revisit")
                .then()
                .statusCode(200);
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("wayForward", "Both children"))
                .post(here + "/way-forward")
                .then()
                .statusCode(404);
        chair().body(Map.of("wayForward", "Both children are looked at together"))
                .post(here + "/way-forward")
                .then()
                .statusCode(200);
        chair().header("If-Match", etag)
                .body(Map.of())
                .post(review + "/resumption")
                .then()
                .statusCode(200);
        var closed = chair().body(Map.of())
                .post(here + "/closure")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", closed)
                .get(here)
                .then()
                .body("closedOn", is(TODAY.toString()))
                .body("advice[0].source.text", is("The legal adviser"))
                .body("waysForward[0].wayForward.text", is("Both children are looked at together"));
        eventuallyStatus(review, "COMMISSIONED");
    }
}
