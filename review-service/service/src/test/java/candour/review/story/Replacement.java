package candour.review.story;

import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.eventually;

import java.time.Instant;
import java.util.Map;

/** Who may see does not follow asOf (R20). */
final class Replacement {
    private Replacement() {}

    static void isReplaced(String review) {
        // R20: who may see does not follow asOf. Replaced, the first chair sees nothing any more, not even as of then.
        String appointment = leadOfficer()
                .get(review + "/team")
                .then()
                .extract()
                .path("items.find { it.role == 'CHAIR' }.appointmentId");
        leadOfficer()
                .body(Map.of("personRef", "second-chair", "reason", "Moved away", "directlyInvolved", false))
                .post(review + "/team/appointments/" + appointment + "/replacement")
                .then()
                .statusCode(201);
        eventually(404, () -> chair().get(review).then());
        chair().queryParam("asOf", Instant.now().minusSeconds(1).toString())
                .get(review)
                .then()
                .statusCode(404);
        eventually(200, () -> as("second-chair", "ORG-POLICE").get(review).then());
    }
}
