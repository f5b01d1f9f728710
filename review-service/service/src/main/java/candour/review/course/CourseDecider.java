package candour.review.course;

import static candour.review.course.CourseRule.ANOTHER_METHOD_NEEDS_A_REASON;
import static candour.review.course.CourseRule.GOING_BACK_NEEDS_A_REASON;
import static candour.review.course.CourseRule.METHOD_IS_SYSTEMIC;
import static candour.review.course.CourseRule.STAGE_FOLLOWS_FROM_THE_REPORT;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.childperspective.ChildPerspectives;
import candour.review.contributor.Contributors;
import candour.review.course.CourseCommand.AdvanceStage;
import candour.review.course.CourseCommand.GoBackOneStage;
import candour.review.course.CourseCommand.MarkCourseInError;
import candour.review.course.CourseCommand.RecordProportionalityCheck;
import candour.review.course.CourseCommand.RecordSetupTaskDone;
import candour.review.course.CourseCommand.SayTaskDoesNotApply;
import candour.review.course.CourseCommand.SetMethod;
import candour.review.course.CourseEvent.CourseRecordedInError;
import candour.review.course.CourseEvent.ProportionalityChecked;
import candour.review.course.CourseEvent.ReviewMethodSet;
import candour.review.course.CourseEvent.StageGoneBack;
import candour.review.knownprogress.KnownProgress;
import candour.review.learningevent.LearningEvents;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.review.Review;
import candour.review.team.ReviewTeam;
import candour.review.termsofreference.TermsOfReference;

/** How a review goes from stage to stage, and by which method. Pure. */
public final class CourseDecider {
    private CourseDecider() {}

    /** Reads the review and all that its stages wait for. */
    public static final Decider<CourseCommand> COURSE = Decider.of(CourseCommand.class)
            .writes(Course.FOLD, CourseCommand::reviewId)
            .reads(Review.FOLD, CourseCommand::reviewId)
            .reads(ReviewTeam.FOLD, CourseCommand::reviewId)
            .reads(TermsOfReference.FOLD, CourseCommand::reviewId)
            .reads(ParallelProcesses.FOLD, CourseCommand::reviewId)
            .reads(KnownProgress.FOLD, CourseCommand::reviewId)
            .reads(ChildPerspectives.FOLD, CourseCommand::reviewId)
            .reads(Contributors.FOLD, CourseCommand::reviewId)
            .reads(LearningEvents.FOLD, CourseCommand::reviewId)
            .decides(CourseDecider::decide);

    private static Decision decide(CourseCommand command, Facts facts) {
        var review = facts.of(Review.FOLD);
        review.mustExist();
        var course = facts.of(Course.FOLD);
        return switch (command) {
            case SetMethod c -> method(c, review, course);
            case RecordSetupTaskDone c -> SetUp.done(c, course, facts.of(KnownProgress.FOLD));
            case SayTaskDoesNotApply c -> SetUp.notApplicable(c, review, course);
            case AdvanceStage c -> NextStage.of(c, facts);
            case GoBackOneStage c -> back(c, review, course);
            case RecordProportionalityCheck c ->
                course.checks().contains(c.checkId())
                        ? Decision.alreadySo()
                        : Decision.of(new ProportionalityChecked(
                                c.reviewId(), c.checkId(), c.proportionate(), c.findings(), c.checkedOn()));
            case MarkCourseInError c ->
                Decision.of(new CourseRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision method(SetMethod c, Review review, Course course) {
        review.mustNotBeStopped();
        if (c.method().equals(course.method())) {
            return Decision.alreadySo();
        }
        if (c.systemicBy() == null) {
            throw METHOD_IS_SYSTEMIC.broken("systemicBy");
        }
        if (course.method() != null && c.reason() == null) {
            throw ANOTHER_METHOD_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new ReviewMethodSet(c.reviewId(), c.method(), c.systemicBy(), c.reason(), c.setOn()));
    }

    private static Decision back(GoBackOneStage c, Review review, Course course) {
        review.mustNotBeStopped();
        if (c.to() == course.stage()) {
            return Decision.alreadySo();
        }
        if (!course.stage().byHand()) {
            throw STAGE_FOLLOWS_FROM_THE_REPORT.broken();
        }
        NextStage.mustGoOn(review);
        NextStage.mustBe(course.stage().before(), c.to());
        if (c.reason() == null) {
            throw GOING_BACK_NEEDS_A_REASON.broken("reason");
        }
        return Decision.of(new StageGoneBack(c.reviewId(), course.stage(), c.to(), c.reason(), c.on()));
    }
}
