package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.state;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S002-045, 091, 106: a plan beyond the window waits for a delay that the committee was told of. */
final class Delay {
    private Delay() {}

    static void takesLonger(String review) {
        var later = TODAY.plusMonths(11).toString();
        var plan = Map.of(
                "end",
                later,
                "milestones",
                Map.of("DRAFT_REPORT", TODAY.plusMonths(8).toString()));
        as("administrator", "ORG-COMMITTEE")
                .body(plan)
                .put(review + "/timetable")
                .then()
                .statusCode(422)
                .body("rule", is("LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT"));
        chair().body(Map.of("reason", "Two witnesses are abroad", "revisedEnd", later))
                .post(review + "/timetable/delays")
                .then()
                .statusCode(201);
        var seen = chair().body(plan)
                .put(review + "/timetable")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(review + "/timetable")
                .then()
                .statusCode(200)
                .body("plans[0].end", is(later))
                .body("delays[0].reason.text", is("Two witnesses are abroad"))
                .body("daysSinceDecision", is(0))
                .body("actions.name", contains("set", "report-delay"));
        state(review, "INFORM_COMMITTEE_OF_DELAY", "OPEN");
        state(review, "INFORM_OWNING_BODY_OF_DELAY", "OPEN");

        // only the Chair takes the delay back; with it go the two duties.
        var delay = chair().get(review + "/timetable").<Map<String, String>>path("delays[0]");
        var mark = Map.of("eventId", delay.get("recordedBy"), "reason", "It was another review's");
        var error = review + "/timetable/delays/" + delay.get("delayId") + "/recorded-in-error";
        as("administrator", "ORG-COMMITTEE").body(mark).post(error).then().statusCode(404);
        as("administrator", "ORG-COMMITTEE")
                .body(mark)
                .post(review + "/timetable/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORD_STANDS_FOR_ITSELF"));
        chair().body(mark).post(error).then().statusCode(200);
        state(review, "INFORM_COMMITTEE_OF_DELAY", "TAKEN_BACK");
        state(review, "INFORM_OWNING_BODY_OF_DELAY", "TAKEN_BACK");
    }
}
