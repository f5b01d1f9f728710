package candour.review.childperspective;

import static candour.review.childperspective.ChildPerspectiveRule.PERSPECTIVE_IS_A_SUBJECTS;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.childperspective.ChildPerspectiveCommand.MarkChildPerspectiveInError;
import candour.review.childperspective.ChildPerspectiveCommand.RecordChildPerspective;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecorded;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecordedInError;
import candour.review.course.Course;
import candour.review.review.Review;
import candour.review.subject.ReviewSubjects;

/** What is known of how the child saw it: a fact, taken in whether the review rests, goes on or was stopped. Pure. */
public final class ChildPerspectiveDecider {
    private ChildPerspectiveDecider() {}

    /** Reads the perspectives, the review's subjects and the stage it is in. */
    public static final Decider<ChildPerspectiveCommand> CHILD_PERSPECTIVE = Decider.of(ChildPerspectiveCommand.class)
            .writes(ChildPerspectives.FOLD, ChildPerspectiveCommand::reviewId)
            .reads(Review.FOLD, ChildPerspectiveCommand::reviewId)
            .reads(Course.FOLD, ChildPerspectiveCommand::reviewId)
            .reads(ReviewSubjects.FOLD, ChildPerspectiveCommand::reviewId)
            .decides(ChildPerspectiveDecider::decide);

    private static Decision decide(ChildPerspectiveCommand command, Facts facts) {
        var review = facts.of(Review.FOLD).mustExist();
        return switch (command) {
            case RecordChildPerspective c -> {
                if (facts.of(ChildPerspectives.FOLD).stages().containsKey(c.perspectiveId())) {
                    yield Decision.alreadySo();
                }
                if (!facts.of(ReviewSubjects.FOLD).added().contains(c.subjectRef())
                        && review.subjects().stream()
                                .noneMatch(each -> each.subjectRef().equals(c.subjectRef()))) {
                    throw PERSPECTIVE_IS_A_SUBJECTS.broken("a subjectRef of the review");
                }
                yield Decision.of(new ChildPerspectiveRecorded(
                        c.reviewId(),
                        c.perspectiveId(),
                        c.subjectRef(),
                        c.stage() == null ? facts.of(Course.FOLD).stage() : c.stage(),
                        c.source(),
                        c.words(),
                        c.recordedOn()));
            }
            case MarkChildPerspectiveInError c ->
                Decision.of(new ChildPerspectiveRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }
}
