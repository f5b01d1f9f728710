package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.until;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.testing.Broker;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** S002-017, S000-26: asked whether it may be closed, each service says what keeps the review open; then it is withdrawn. */
final class Closing {
    private Closing() {}

    static void isAskedAbout(String review, String id) {
        var closure = review + "/closure";
        leadOfficer()
                .get(closure)
                .then()
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("answers", hasSize(0));
        leadOfficer()
                .body(Map.of())
                .post(closure + "/withdrawal")
                .then()
                .statusCode(422)
                .body("rule", is("NO_CLOSURE_IS_PENDING"));
        chair().body(Map.of()).post(closure).then().statusCode(404);
        leadOfficer().body(Map.of()).post(closure).then().statusCode(200);

        // This service answers by itself; the others are waited for, however long that takes.
        until(() -> leadOfficer().get(closure).then().extract().path("answers[0]?.service"), "review");
        var asked = leadOfficer()
                .get(closure)
                .then()
                .body("state", is("PENDING"))
                .body("waitsFor", containsInAnyOrder("family-liaison", "chronology", "reporting"))
                .body("answers[0].blockers.kind", hasItem("OPEN_DUTIES"))
                .extract();
        for (var service : List.of("family", "chronology", "reporting")) {
            Broker.say(
                    service,
                    "ClosureAnswered",
                    UUID.fromString(id),
                    Map.of(
                            "about",
                            id,
                            "requestId",
                            asked.path("requestId"),
                            "blockers",
                            List.of(),
                            "answeredOn",
                            TODAY.toString()));
        }
        until(
                () -> String.valueOf(leadOfficer()
                        .get(closure)
                        .then()
                        .extract()
                        .<List<?>>path("waitsFor")
                        .size()),
                "0");
        leadOfficer().get(closure).then().body("state", is("PENDING")).body("answers", hasSize(4));
        leadOfficer()
                .body(Map.of())
                .post(closure + "/withdrawal")
                .then()
                .statusCode(422)
                .body("rule", is("KEEPING_OPEN_NEEDS_A_REASON"));
        leadOfficer()
                .body(Map.of("reason", "Something came in"))
                .post(closure + "/withdrawal")
                .then()
                .statusCode(200);
        until(() -> leadOfficer().get(closure).then().extract().path("state"), "WITHDRAWN");
        leadOfficer().get(closure).then().body("withdrawnBecause.text", is("Something came in"));
    }
}
