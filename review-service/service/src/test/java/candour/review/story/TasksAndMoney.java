package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.idOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S002-044, 068: a task is given out and done; a cost beyond the budget is stored all the same. */
final class TasksAndMoney {
    private TasksAndMoney() {}

    static void takesWorkAndMoney(String review) {
        chair().body(Map.of("personRef", "stranger", "what", "Read the file", "dueOn", TODAY.toString()))
                .post(review + "/tasks")
                .then()
                .statusCode(422)
                .body("rule", is("TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY"));
        var task = review
                + "/tasks/"
                + idOf(chair().body(Map.of(
                                "personRef", "administrator", "what", "Read the file", "dueOn", TODAY.toString()))
                        .post(review + "/tasks")
                        .then()
                        .statusCode(201));
        eventually(200, () -> chair().get(task).then())
                .body("what.text", is("Read the file"))
                .body("state", is("OPEN"));
        var done = as("administrator", "ORG-COMMITTEE")
                .body(Map.of("outcome", "Two gaps"))
                .post(task + "/completion")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", done).get(task).then().body("state", is("COMPLETED"));

        var resources = review + "/resources";
        leadOfficer()
                .body(Map.of("pence", 50_000))
                .put(resources + "/budget")
                .then()
                .statusCode(200);
        chair().body(Map.of("pence", 90_000)).put(resources + "/budget").then().statusCode(404);
        var paid = chair().body(Map.of("category", "REVIEWER", "pence", 60_000, "note", "Three days"))
                .post(resources + "/costs")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("COSTS_STAY_WITHIN_THE_BUDGET"))
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", paid)
                .get(resources)
                .then()
                .statusCode(200)
                .body("budgetPence", is(50_000))
                .body("spentPence", is(60_000))
                .body("leftPence", is(-10_000))
                .body("costs[0].note.text", is("Three days"));
    }
}
