package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.duties;
import static candour.review.story.Waiting.idOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

/** S002-051, 056, 057, 062, 118: practitioners meet before the family was met, without the Reviewer. */
final class LearningEvents {
    private LearningEvents() {}

    static void learns(String review) {
        var made = chair().body(Map.of(
                        "kind",
                        "PRACTITIONER_FIRST_LINE",
                        "on",
                        TODAY.toString(),
                        "familyMeetings",
                        "NOT_YET",
                        "reason",
                        "The family asked to wait"))
                .post(review + "/learning-events")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("FAMILY_IS_MET_FIRST"));
        var here = review + "/learning-events/" + idOf(made);
        var participant = idOf(chair().body(Map.of("agency", "ORG-HEALTH", "name", "A nurse of the story"))
                .post(here + "/participants")
                .then()
                .statusCode(201));
        chair().body(Map.of("stage", "ENTRY", "how", "Rung and sent the leaflet"))
                .post(here + "/participants/" + participant + "/support")
                .then()
                .statusCode(200);
        var seen = as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "heldOn", TODAY.toString(), "participants", List.of(participant), "team", List.of("chair")))
                .put(here + "/held")
                .then()
                .statusCode(200)
                .body(
                        "warnings.rule",
                        contains("CHAIR_AND_REVIEWER_ATTEND", "EVENT_HAS_GROUND_RULES", "EVENT_IS_PREPARED"))
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(here)
                .then()
                .statusCode(200)
                .body("planned.beforeFamilyMeetings", is(true))
                .body("planned.reason.text", is("The family asked to wait"))
                .body("held.absent", contains("REVIEWER"))
                .body("participants[0].name.text", is("A nurse of the story"))
                .body("participants[0].gaps", hasItems("DURING", "END"));
        duties(review, "ANSWER_FOR_BREACH");
    }
}
