package candour.review.course;

import static candour.review.course.CourseRule.EVERY_REVIEW_HAS_A_TEAM;
import static candour.review.course.CourseRule.NOT_APPLYING_NEEDS_A_REASON;
import static candour.review.course.CourseRule.STRATEGY_SETTLES_ITS_OWN_TASK;

import candour.platform.decision.Decision;
import candour.review.course.CourseCommand.RecordSetupTaskDone;
import candour.review.course.CourseCommand.SayTaskDoesNotApply;
import candour.review.course.CourseEvent.SetupTaskDone;
import candour.review.course.CourseEvent.SetupTaskNotApplicable;
import candour.review.knownprogress.KnownProgress;
import candour.review.review.Review;

/** What becomes of the tasks of a review's set-up (S002-016). Pure. */
final class SetUp {
    private SetUp() {}

    /** A fact, whatever it is worth: the strategy's own task waits for its agreement all the same. */
    static Decision done(RecordSetupTaskDone c, Course course, KnownProgress progress) {
        boolean stillOpen = !c.task().settledByHand() && progress.agreed().isEmpty();
        return course.done().contains(c.task())
                ? Decision.alreadySo()
                : Decision.of(new SetupTaskDone(c.reviewId(), c.task(), c.evidence(), c.doneOn()))
                        .warningIf(stillOpen, STRATEGY_SETTLES_ITS_OWN_TASK);
    }

    static Decision notApplicable(SayTaskDoesNotApply c, Review review, Course course) {
        review.mustNotBeStopped();
        if (c.task() == SetupTask.TEAM) {
            throw EVERY_REVIEW_HAS_A_TEAM.broken("a team");
        }
        if (course.settled().contains(c.task())) {
            return Decision.alreadySo();
        }
        if (c.reason() == null) {
            throw NOT_APPLYING_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new SetupTaskNotApplicable(c.reviewId(), c.task(), c.reason(), c.on()));
    }
}
