package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.byCommittee;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.state;
import static candour.review.story.Waiting.until;
import static org.hamcrest.Matchers.is;

import candour.testing.Broker;
import java.util.Map;
import java.util.UUID;

/** S002-092: stopped by the committee, told to the regulator; then all of it recorded in error. */
final class Stop {
    private Stop() {}

    static void isStopped(String review, String id) {
        var stop = Map.of("decidedBy", byCommittee(TODAY), "reason", "Another review covers it");
        as("second-chair", "ORG-POLICE")
                .body(stop)
                .post(review + "/stop")
                .then()
                .statusCode(404);
        leadOfficer().body(stop).post(review + "/stop").then().statusCode(200);
        until(() -> leadOfficer().get(review).then().extract().path("status"), "STOPPED");
        state(review, "NOTIFY_REGULATOR_OF_STOP", "OPEN");
        as("second-chair", "ORG-POLICE")
                .body(Map.of("to", "REPORTING"))
                .post(review + "/course/stages")
                .then()
                .statusCode(422)
                .body("rule", is("REVIEW_IS_STOPPED"));
        as("some-service", "ORG-COMMITTEE", "service")
                .get("/internal/v1/reviews/" + id + "/facts")
                .then()
                .body("status", is("STOPPED"));
        Broker.tell("reporting", "ReportPresented", UUID.fromString(id), Map.of("reviewId", id));
        until(() -> leadOfficer().get(review).then().extract().path("stage"), "PRESENTED");
        String event = leadOfficer().get(review).then().extract().path("stop.recordedBy");
        leadOfficer()
                .body(Map.of("eventId", event, "reason", "Another review's minute"))
                .post(review + "/stop/recorded-in-error")
                .then()
                .statusCode(200);
        until(() -> leadOfficer().get(review).then().extract().path("status"), "COMMISSIONED");
        state(review, "NOTIFY_REGULATOR_OF_STOP", "TAKEN_BACK");
    }
}
