package candour.review.story;

import static candour.review.story.People.TODAY;
import static candour.review.story.People.as;
import static candour.review.story.People.chair;
import static org.hamcrest.Matchers.is;

import java.util.Map;

/** S002-014: the family hears of a statement before it is released. */
final class Media {
    private Media() {}

    static void speaksToTheMedia(String review) {
        var media = review + "/media-approach";
        chair().body(Map.of("approach", "Nothing before the trial", "reason", "The trial"))
                .put(media)
                .then()
                .statusCode(200);
        var statement = chair().body(Map.of("text", "There is a review"))
                .post(media + "/statements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        chair().body(Map.of())
                .post(statement + "/release")
                .then()
                .statusCode(422)
                .body("rule", is("FAMILY_IS_TOLD_BEFORE_A_STATEMENT"));
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("byWhom", "The Chair"))
                .post(statement + "/family-told")
                .then()
                .statusCode(200);
        var seen = chair().body(Map.of())
                .post(statement + "/release")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(media)
                .then()
                .body("approaches[0].approach.text", is("Nothing before the trial"))
                .body("statements[0].familyTold[0].byWhom.text", is("The Chair"))
                .body("statements[0].releasedOn", is(TODAY.toString()));
    }
}
