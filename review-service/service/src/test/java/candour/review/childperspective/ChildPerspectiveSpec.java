package candour.review.childperspective;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.CHILD;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.review.childperspective.ChildPerspectiveDecider.CHILD_PERSPECTIVE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.childperspective.ChildPerspectiveCommand.MarkChildPerspectiveInError;
import candour.review.childperspective.ChildPerspectiveCommand.RecordChildPerspective;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecorded;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecordedInError;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.Stage;
import candour.review.notification.Subject;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.review.subject.SubjectEvent.SubjectAdded;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-049: the child's perspective is recorded at each stage")
class ChildPerspectiveSpec {
    static final UUID ONE = new UUID(0, 210);

    static RecordChildPerspective perspective(UUID of, @Nullable Stage stage) {
        return new RecordChildPerspective(
                REVIEW, ONE, of, stage, PerspectiveSource.CHILD, sealed("nobody asked me"), DECIDED_ON);
    }

    static ChildPerspectiveRecorded recorded(Stage stage) {
        return new ChildPerspectiveRecorded(
                REVIEW, ONE, CHILD, stage, PerspectiveSource.CHILD, sealed("nobody asked me"), DECIDED_ON);
    }

    @Test
    @DisplayName("S002-049: it belongs to the stage it is named for, or to the one the review is in")
    void it_belongs_to_a_stage() {
        var gathering = new StageAdvanced(REVIEW, Stage.SETUP, Stage.GATHERING, null, DECIDED_ON);
        given(CHILD_PERSPECTIVE, commissioned, gathering)
                .when(perspective(CHILD, null))
                .then(recorded(Stage.GATHERING));
        given(CHILD_PERSPECTIVE, commissioned, gathering)
                .when(perspective(CHILD, Stage.SETUP))
                .then(recorded(Stage.SETUP));
        given(CHILD_PERSPECTIVE, commissioned, recorded(Stage.SETUP))
                .when(perspective(CHILD, Stage.SETUP))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-049: it is that of a child the review is about; a stopped review still takes it in")
    void it_is_one_of_the_subjects() {
        given(CHILD_PERSPECTIVE, commissioned)
                .when(perspective(new UUID(0, 99), null))
                .refused(ChildPerspectiveRule.PERSPECTIVE_IS_A_SUBJECTS);
        given(CHILD_PERSPECTIVE).when(perspective(CHILD, null)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
        var sibling = new UUID(0, 99);
        var added = new SubjectAdded(
                REVIEW,
                new Subject(sibling, Subject.Status.LIVING, sealed("the sibling"), null, null, null),
                sealed("came to notice"),
                DECIDED_ON);
        var heard = recorded(Stage.SETUP);
        given(CHILD_PERSPECTIVE, commissioned, added)
                .when(perspective(sibling, Stage.SETUP))
                .then(new ChildPerspectiveRecorded(
                        heard.reviewId(),
                        heard.perspectiveId(),
                        sibling,
                        heard.stage(),
                        heard.source(),
                        heard.words(),
                        heard.recordedOn()));
        given(CHILD_PERSPECTIVE, commissioned, new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why")))
                .when(perspective(CHILD, null))
                .then(recorded(Stage.COMMISSIONED));
    }

    @Test
    @DisplayName("X-13, S002-049: one recorded in error was never recorded")
    void one_recorded_in_error_was_never_recorded() {
        var event = new Recorded(new UUID(1, 1), recorded(Stage.SETUP));
        var error = new ChildPerspectiveRecordedInError(REVIEW, event.eventId(), sealed("another child's"));
        given(CHILD_PERSPECTIVE, commissioned, event)
                .when(new MarkChildPerspectiveInError(REVIEW, event.eventId(), sealed("another child's")))
                .then(error);
        given(CHILD_PERSPECTIVE, commissioned, event, error)
                .when(perspective(CHILD, Stage.SETUP))
                .then(recorded(Stage.SETUP));
    }
}
