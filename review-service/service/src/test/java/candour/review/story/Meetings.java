package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.idOf;
import static candour.review.story.Waiting.state;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

/** S002-047, 053, 065, 131: a meeting with its agenda, venue and minutes, and who was sent them. */
final class Meetings {
    private Meetings() {}

    static void meets(String review) {
        var admin = as("administrator", "ORG-COMMITTEE");
        var meeting = idOf(admin.body(Map.of("on", TODAY.toString(), "focus", "EARLY"))
                .post(review + "/meetings")
                .then()
                .statusCode(201));
        var here = review + "/meetings/" + meeting;
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("venue", "The library, upstairs"))
                .put(here + "/venue")
                .then()
                .statusCode(200);
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("minutes", "Too early"))
                .post(here + "/minutes")
                .then()
                .statusCode(422)
                .body("rule", is("MINUTES_ARE_OF_A_HELD_MEETING"));
        eventually(200, () -> chair().get(here).then())
                .body("agenda.items", hasItem("GAPS_IN_INFORMATION"))
                .body("actions.find { it.name == 'record-held' }.allowed", is(false));
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "heldOn",
                        TODAY.toString(),
                        "attended",
                        List.of("chair"),
                        "chairedBy",
                        "administrator",
                        "substituteReason",
                        "The Chair's train was late",
                        "record",
                        Map.of(),
                        "none",
                        List.of("PROGRESS", "EMERGING_LEARNING", "ISSUES_AND_QUESTIONS", "NEXT_STEPS", "TASKS")))
                .put(here + "/held")
                .then()
                .statusCode(200)
                .body("warnings", hasSize(0));
        state(review, "RECORD_MINUTES", "OPEN");
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("minutes", "We met in the library"))
                .post(here + "/minutes")
                .then()
                .statusCode(201);
        state(review, "RECORD_MINUTES", "DISCHARGED");
        var sent = as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "kind",
                        "MINUTES",
                        "minutesVersion",
                        1,
                        "toRoles",
                        List.of("CHAIR"),
                        "to",
                        List.of("somebody-else")))
                .post(here + "/distributions")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("RECIPIENT_IS_OF_THE_TEAM"))
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", sent)
                .get(here)
                .then()
                .statusCode(200)
                .body("venue.venue.text", is("The library, upstairs"))
                .body("chairing.substitute", is(true))
                .body("chairing.reason.text", is("The Chair's train was late"))
                .body("minutes[0].minutes.text", is("We met in the library"));
        chair().get(review + "/distributions")
                .then()
                .statusCode(200)
                .body("items[0].to", hasItems("chair", "somebody-else"));
        chair().get(review + "/participation")
                .then()
                .statusCode(200)
                .body("members.find { it.personRef == 'chair' }.attended", is(1))
                .body("members.find { it.personRef == 'administrator' }.consistent", is(false))
                .body("noNextMeeting", is(true));
    }
}
