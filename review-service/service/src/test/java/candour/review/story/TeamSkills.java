package candour.review.story;

import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

/** S001-61, S002-034, 052, 063: what the team knows and has time for, and what is not recorded of it. */
final class TeamSkills {
    private TeamSkills() {}

    static void knows(String review) {
        var place = review + "/team/appointments/"
                + leadOfficer()
                        .get(review + "/team")
                        .then()
                        .extract()
                        .<String>path("items.find { it.role == 'CHAIR' }.appointmentId");
        chair().body(Map.of("services", List.of("CHILD_PROTECTION", "CHILDREN_AND_FAMILIES")))
                .put(place + "/knowledge")
                .then()
                .statusCode(200);
        chair().body(Map.of("competence", "TRAUMA_INFORMED_PRACTICE"))
                .post(place + "/competences")
                .then()
                .statusCode(422)
                .body("rule", is("TRAUMA_PRACTICE_NAMES_ITS_LEVEL"));
        chair().body(Map.of("competence", "CHAIRING", "note", "Chaired three before"))
                .post(place + "/competences")
                .then()
                .statusCode(200);
        var seen = chair().body(Map.of("daysAMonth", 2, "agreedByEmployer", true))
                .put(place + "/commitment")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(review + "/team/card")
                .then()
                .statusCode(200)
                .body("notCovered", contains("ADULT_SERVICES"))
                .body("large", is(false))
                .body("members.find { it.role == 'CHAIR' }.commitment.daysAMonth", is(2))
                .body("members.find { it.role == 'CHAIR' }.competences[0].note.text", is("Chaired three before"))
                .body("members.find { it.role == 'CHAIR' }.notRecorded", contains("TRAUMA_INFORMED_PRACTICE"));
    }
}
