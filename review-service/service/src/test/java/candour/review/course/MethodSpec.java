package candour.review.course;

import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.course.CourseDecider.COURSE;
import static candour.review.course.CourseSpec.OCTOBER;
import static candour.review.course.CourseSpec.advanced;
import static candour.review.course.CourseSpec.method;
import static candour.review.course.CourseSpec.opened;
import static candour.review.course.CourseSpec.plus;
import static candour.review.course.CourseSpec.setUpBut;
import static candour.review.course.CourseSpec.strategy;
import static candour.review.course.CourseSpec.to;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.course.CourseEvent.ReviewMethodSet;
import candour.review.course.publish.StagePublisher;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S004-16: what is owed to the family does not depend on the method")
class MethodSpec {
    private static ReviewMethodSet by(String name) {
        return new ReviewMethodSet(REVIEW, code(name), sealed("how it looks at systems"), null, OCTOBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEARNING-TOGETHER", "SIGNIFICANT-INCIDENT-LEARNING", "ROOT-CAUSE-ANALYSIS", "OWN"})
    @DisplayName("S004-16: whatever the method, the family's strategy is open and agreed before gathering begins")
    void the_family_comes_first_whatever_the_method(String name) {
        given(COURSE, plus(setUpBut(each -> each == method || each == opened), by(name)))
                .when(to(Stage.GATHERING))
                .refused(CourseRule.STRATEGY_IS_OPEN_BEFORE_GATHERING);
        given(COURSE, plus(setUpBut(each -> each == method || each == strategy), by(name)))
                .when(to(Stage.GATHERING))
                .refused(CourseRule.SET_UP_IS_DONE_OR_DOES_NOT_APPLY);
        given(COURSE, plus(setUpBut(each -> each == method), by(name)))
                .when(to(Stage.GATHERING))
                .then(advanced(Stage.SETUP, Stage.GATHERING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEARNING-TOGETHER", "OWN"})
    @DisplayName("S004-16: the service that owes the family is not even told of the method")
    void the_method_is_nobody_elses_business(String name) {
        var id = new UUID(0, 7);
        assertThat(new StagePublisher()
                        .toPublic(new LoggedEvent(
                                1,
                                id,
                                new StreamName("spec", "1"),
                                0,
                                "spec",
                                1,
                                Instant.EPOCH,
                                new Provenance("chair", null, "CHAIR", id, id, id, null),
                                by(name))))
                .isEmpty();
    }
}
