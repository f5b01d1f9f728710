package candour.review.course;

import static candour.review.course.CourseRule.CHILD_IS_HEARD_AT_EACH_STAGE;
import static candour.review.course.CourseRule.ENQUIRY_IS_MADE_BEFORE_GATHERING;
import static candour.review.course.CourseRule.LEARNING_NEEDS_A_MERGE_OR_A_REASON;
import static candour.review.course.CourseRule.METHOD_IS_SET_BEFORE_GATHERING;
import static candour.review.course.CourseRule.PAUSED_REVIEWS_STAY_WHERE_THEY_ARE;
import static candour.review.course.CourseRule.SET_UP_IS_DONE_OR_DOES_NOT_APPLY;
import static candour.review.course.CourseRule.STAGES_FOLLOW_ONE_ANOTHER;
import static candour.review.course.CourseRule.STAGE_FOLLOWS_FROM_THE_REPORT;
import static candour.review.course.CourseRule.STRATEGY_IS_OPEN_BEFORE_GATHERING;
import static candour.review.course.CourseRule.TEAM_IS_FORMED_BEFORE_GATHERING;
import static candour.review.course.CourseRule.TERMS_ARE_AGREED_BEFORE_GATHERING;

import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.platform.decision.Rule;
import candour.review.childperspective.ChildPerspectives;
import candour.review.course.CourseCommand.AdvanceStage;
import candour.review.course.CourseEvent.SetupTaskRaised;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.knownprogress.KnownProgress;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.review.Review;
import candour.review.team.ReviewTeam;
import candour.review.termsofreference.TermsOfReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/** What a review needs before it goes to its next stage (domain, B4). Pure. */
final class NextStage {
    private NextStage() {}

    static Decision of(AdvanceStage c, Facts facts) {
        var review = facts.of(Review.FOLD);
        review.mustNotBeStopped();
        var course = facts.of(Course.FOLD);
        if (c.to() == course.stage()) {
            return Decision.alreadySo();
        }
        if (!c.to().byHand()) {
            throw STAGE_FOLLOWS_FROM_THE_REPORT.broken();
        }
        mustGoOn(review);
        mustBe(course.stage().next(), c.to());
        if (c.to() == Stage.GATHERING) {
            mustBeSetUp(course, facts);
        }
        if (c.to() == Stage.LEARNING && facts.of(KnownProgress.FOLD).merges() == 0 && c.reason() == null) {
            throw LEARNING_NEEDS_A_MERGE_OR_A_REASON.broken("a merged chronology, or a reason");
        }
        var events = new ArrayList<CourseEvent>();
        events.add(new StageAdvanced(c.reviewId(), course.stage(), c.to(), c.reason(), c.on()));
        if (c.to() == Stage.SETUP) {
            EnumSet.allOf(SetupTask.class).stream()
                    .filter(task -> !course.raised().contains(task))
                    .forEach(task -> events.add(new SetupTaskRaised(c.reviewId(), task, c.on())));
        }
        boolean heard = facts.of(ChildPerspectives.FOLD).heardIn(course.stage());
        var advanced = Decision.of(events)
                .warningIf(course.stage() != Stage.COMMISSIONED && !heard, CHILD_IS_HEARD_AT_EACH_STAGE);
        return c.to() == Stage.REPORTING ? BeforeReporting.warned(advanced, facts) : advanced;
    }

    static void mustGoOn(Review review) {
        if (!review.pauses().isEmpty()) {
            throw PAUSED_REVIEWS_STAY_WHERE_THEY_ARE.broken("the review resumed");
        }
    }

    static void mustBe(Stage neighbour, Stage wanted) {
        if (wanted != neighbour) {
            throw STAGES_FOLLOW_ONE_ANOTHER.broken(neighbour.name());
        }
    }

    private static void mustBeSetUp(Course course, Facts facts) {
        var progress = facts.of(KnownProgress.FOLD);
        must(facts.of(ReviewTeam.FOLD).formed(), TEAM_IS_FORMED_BEFORE_GATHERING, "the team formed");
        must(!progress.opened().isEmpty(), STRATEGY_IS_OPEN_BEFORE_GATHERING, "the family liaison strategy opened");
        must(
                !facts.of(ParallelProcesses.FOLD).enquiries().isEmpty(),
                ENQUIRY_IS_MADE_BEFORE_GATHERING,
                "an enquiry about parallel processes");
        must(
                facts.of(TermsOfReference.FOLD).version() > 0,
                TERMS_ARE_AGREED_BEFORE_GATHERING,
                "agreed terms of reference");
        must(course.method() != null, METHOD_IS_SET_BEFORE_GATHERING, "a method");
        var open = open(course.settled(), !progress.agreed().isEmpty());
        must(
                open.isEmpty(),
                SET_UP_IS_DONE_OR_DOES_NOT_APPLY,
                open.stream().map(Enum::name).toArray(String[]::new));
    }

    /** The team's formation and the strategy's agreement speak for themselves. */
    private static Set<SetupTask> open(Set<SetupTask> settled, boolean strategyAgreed) {
        var open = EnumSet.complementOf(EnumSet.of(SetupTask.TEAM));
        open.removeAll(settled);
        if (strategyAgreed) {
            open.remove(SetupTask.LIAISON_STRATEGY);
        }
        return open;
    }

    private static void must(boolean so, Rule rule, String... needs) {
        if (!so) {
            throw rule.broken(needs);
        }
    }
}
