package candour.review.story;

import static candour.review.story.People.leadOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

/** How long the committee's reviews have been quiet (S002-108). */
final class Drift {
    private Drift() {}

    static void isQuiet(String committee, String reference) {
        // S002-108: the committee sees how long its reviews have been quiet.
        leadOfficer()
                .get("/v1/committees/" + committee + "/drift")
                .then()
                .statusCode(200)
                .body("items.humanReference", contains(reference))
                .body("items[0].daysQuiet", is(0))
                .body("items[0].drifting", is(false));
    }
}
