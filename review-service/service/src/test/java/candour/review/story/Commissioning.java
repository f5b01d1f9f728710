package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.duties;
import static candour.review.story.Waiting.eventuallyFound;
import static candour.review.story.Waiting.state;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** The review that was decided on, with all that follows from the decision (S002-012). */
final class Commissioning {
    private Commissioning() {}

    static String isCommissioned(String here, String reference) {
        // The review is there, with its reference, window and version 1 of its terms.
        var found = eventuallyFound(reference);
        var review = "/v1/reviews/" + found;
        leadOfficer()
                .get(review)
                .then()
                .statusCode(200)
                .body("status", is("COMMISSIONED"))
                .body("pseudonym", is("Rowan"))
                .body("targetFrom", is(TODAY.plusMonths(6).toString()))
                .body("targetTo", is(TODAY.plusMonths(9).toString()));
        leadOfficer()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("reviews.humanReference", contains(reference))
                .body("reviews[0].roles", hasItem("LEAD_OFFICER"))
                .body("reviews[0].duties.kind", hasItem("INFORM_OWNING_BODY"));
        leadOfficer()
                .get(review + "/terms-of-reference")
                .then()
                .statusCode(200)
                .body("items.state", contains("PROPOSED", "AGREED"))
                .body("items[1].keyQuestions[0].text", is("How did it look at the time?"));
        leadOfficer()
                .get(here)
                .then()
                .body("decision.decidedBy.capacity", is("COMMITTEE"))
                .body("decision.decidedBy.evidence.reference.text", is("minute, item 4"));
        duties(review, "INFORM_OWNING_BODY", "NOTIFY_REGULATOR", "SET_UP_TEAM", "ENQUIRE_PARALLEL_PROCESSES");
        duties(here, "RESPOND_TO_NOTIFIER");

        // S002-012: the answer to the notifier discharges its duty, and the notification can close.
        leadOfficer().post(here + "/closure").then().statusCode(422).body("rule", is("CLOSED_ONLY_AFTER_THE_RESPONSE"));
        leadOfficer()
                .body(Map.of("text", "There will be a review"))
                .post(here + "/response")
                .then()
                .statusCode(200);
        leadOfficer().post(here + "/closure").then().statusCode(200);
        state(here, "RESPOND_TO_NOTIFIER", "DISCHARGED");
        return found;
    }
}
