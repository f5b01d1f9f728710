package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.byCommittee;
import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.until;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S001-49: the senior investigating officer knows the scope; the chair records it. */
final class SharedScope {
    private SharedScope() {}

    static void sharesTheScope(String review) {
        var officer = Map.of(
                "capacity",
                "SENIOR_INVESTIGATING_OFFICER",
                "name",
                "Officer of the story",
                "decidedOn",
                TODAY.toString(),
                "evidence",
                Map.of("kind", "CALL_NOTE", "reference", "call at one"));
        chair().body(Map.of("version", 1, "knownBy", officer))
                .post(review + "/shared-scope")
                .then()
                .statusCode(200);
        eventually(200, () -> chair().get(review + "/shared-scope").then())
                .body("agreedVersion", is(1))
                .body("actions.name", contains("share"));
        until(
                () -> String.valueOf(
                        chair().get(review + "/shared-scope").then().extract().<Boolean>path("upToDate")),
                "true");
        leadOfficer()
                .body(Map.of("version", 1, "reason", "The draft is written to it", "decidedBy", byCommittee(TODAY)))
                .put(review + "/profile")
                .then()
                .statusCode(200);
        until(() -> leadOfficer().get(review + "/profile").then().extract().path("edition"), "2021");
    }
}
