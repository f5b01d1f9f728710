package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.eventuallyStatus;
import static candour.review.story.Waiting.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** A criminal investigation, as the police said, pauses the review; then it goes on (S002-089). */
final class Pausing {
    private Pausing() {}

    static String isInvestigated(String review) {
        // A criminal investigation, as the police said.
        eventually(200, () -> chair().get(review).then());
        var process = idOf(chair().body(Map.of(
                        "kind",
                        "CRIMINAL_INVESTIGATION",
                        "liveFrom",
                        "2026-02-01",
                        "saidBy",
                        Map.of(
                                "capacity",
                                "SENIOR_INVESTIGATING_OFFICER",
                                "name",
                                "Officer of the story",
                                "decidedOn",
                                TODAY.toString(),
                                "evidence",
                                Map.of("kind", "CALL_NOTE", "reference", "call at noon"))))
                .post(review + "/parallel-processes")
                .then()
                .statusCode(201));
        return process;
    }

    static void isPausedAndGoesOn(String review, String found, String process) {
        // S002-089: paused by the Chair and nobody else, with reason and expected end; then resumed.
        var pause = Map.of(
                "reasonCode",
                "PARALLEL_PROCESS",
                "reason",
                "Interviews come first",
                "becauseOf",
                process,
                "expectedUntil",
                TODAY.plusDays(30).toString());
        as("administrator", "ORG-COMMITTEE")
                .body(pause)
                .post(review + "/pause")
                .then()
                .statusCode(404);
        chair().body(Map.of("reasonCode", "OTHER", "reason", "why"))
                .post(review + "/pause")
                .then()
                .statusCode(422)
                .body("rule", is("PAUSE_NEEDS_AN_EXPECTED_END"));
        var paused = chair().header("Idempotency-Key", "pause-1")
                .body(pause)
                .post(review + "/pause")
                .then()
                .statusCode(200)
                .extract();
        chair().header("Idempotency-Key", "pause-1")
                .body(pause)
                .post(review + "/pause")
                .then()
                .statusCode(200)
                .body("version", is(paused.<Integer>path("version")));
        var etag = chair().queryParam("minVersion", paused.<String>path("seen"))
                .get(review)
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("pauses", hasSize(1))
                .body("pauses[0].reason.text", is("Interviews come first"))
                .body("actions.find { it.name == 'resume' }.allowed", is(true))
                .extract()
                .header("ETag");
        as("some-service", "ORG-COMMITTEE", "service")
                .get("/internal/v1/reviews/" + found + "/facts")
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("parallelProcesses.kind", contains("CRIMINAL_INVESTIGATION"))
                .body("assignments.role", hasItems("CHAIR", "ADMINISTRATOR", "LEAD_OFFICER"));
        chair().body(Map.of()).post(review + "/resumption").then().statusCode(428);
        chair().header("If-Match", etag)
                .body(Map.of())
                .post(review + "/resumption")
                .then()
                .statusCode(200);
        assertThat(etag).isEqualTo("\"1\"");
        eventuallyStatus(review, "COMMISSIONED");
    }
}
