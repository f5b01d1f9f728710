package candour.review.story;

import static candour.review.story.Beginnings.appoint;
import static candour.review.story.People.TODAY;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.state;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** The team is appointed and formed; until then nobody of it sees the review. */
final class TeamForming {
    private TeamForming() {}

    static void formsItsTeam(String review) {
        // The team: until they are appointed, nobody of it sees the review.
        chair().get(review).then().statusCode(404);
        appoint(review, "chair", "CHAIR");
        appoint(review, "administrator", "ADMINISTRATOR");
        leadOfficer()
                .body(Map.of("personRef", "chair", "role", "REVIEWER", "directlyInvolved", false))
                .post(review + "/team/appointments")
                .then()
                .statusCode(422)
                .body("rule", is("CHAIR_IS_NOT_THE_REVIEWER"));
        leadOfficer()
                .body(Map.of())
                .post(review + "/team/formation")
                .then()
                .statusCode(422)
                .body("rule", is("TEAM_NEEDS_A_REVIEWER_OR_A_DATE"));
        leadOfficer()
                .body(Map.of("reviewerBy", TODAY.plusDays(30).toString()))
                .post(review + "/team/formation")
                .then()
                .statusCode(200);
        state(review, "SET_UP_TEAM", "DISCHARGED");
        state(review, "APPOINT_REVIEWER", "OPEN");
    }
}
