package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static candour.review.story.Waiting.duties;
import static candour.review.story.Waiting.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;

/** What happened is stored, whatever its record lacks (R1). */
final class HeldMeeting {
    private HeldMeeting() {}

    static void isRecordedAsHeld(String review) {
        // R1: a meeting that was held is stored whatever its record lacks; the breach stands beside it, with a duty.
        var held = as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "heldOn",
                        TODAY.toString(),
                        "attended",
                        List.of("chair", "administrator"),
                        "chairedBy",
                        "chair",
                        "record",
                        Map.of("PROGRESS", "Chronologies are on their way"),
                        "none",
                        List.of("TASKS")))
                .post(review + "/meetings/held")
                .then()
                .statusCode(201)
                .body("warnings.rule", hasItem("MEETING_COVERS_FIVE_PARTS"));
        eventually(200, () -> chair().get(held.extract().header("Location")).then())
                .body("record.PROGRESS.text", equalTo("Chronologies are on their way"));
        duties(review, "ANSWER_FOR_BREACH");
    }
}
