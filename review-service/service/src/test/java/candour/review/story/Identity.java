package candour.review.story;

import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.idOf;
import static candour.review.story.Waiting.until;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S002-064, R13: another child, whose name never leaves; where a text names somebody is said by positions alone. */
final class Identity {
    private Identity() {}

    static void identifies(String review, String reviewId) {
        var sister = Map.of("status", "LIVING", "kind", "CHILD", "name", "Another child", "identifier", "943 476 5919");
        chair().body(Map.of("subject", sister))
                .post(review + "/subjects")
                .then()
                .statusCode(422)
                .body("rule", is("ADDING_A_SUBJECT_NEEDS_A_REASON"));
        chair().body(Map.of(
                        "subject",
                        Map.of("status", "LIVING", "name", "Another child", "identifier", "943 476 5910"),
                        "reason",
                        "She was there"))
                .post(review + "/subjects")
                .then()
                .statusCode(400);
        var added = chair().body(Map.of("subject", sister, "reason", "She was there"))
                .post(review + "/subjects")
                .then()
                .statusCode(201);
        until(() -> chair().get(review + "/subjects").then().extract().path("items[1].name.text"), "Another child");
        as("some-service", "ORG-COMMITTEE", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .header("Candour-On-Behalf-Of", "reviewer")
                .get("/internal/v1/subjects/" + idOf(added) + "/identity")
                .then()
                .statusCode(200)
                .body("identifier.text", is("943 476 5919"));
        as("some-service", "ORG-COMMITTEE", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .header("Candour-On-Behalf-Of", "reviewer")
                .body(Map.of("text", "Then another child came, number 9434765919."))
                .post("/internal/v1/reviews/" + reviewId + "/identifier-scan")
                .then()
                .statusCode(200)
                .body("hits.kind", hasItems("NAME", "HEALTH_NUMBER"))
                .body("hits.find { it.kind == 'HEALTH_NUMBER' }.from", is(32))
                .body("hits.find { it.kind == 'HEALTH_NUMBER' }.reference", is(idOf(added)));
    }
}
