package candour.review.course;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.course.CourseEvent.CourseRecordedInError;
import candour.review.course.CourseEvent.ProportionalityChecked;
import candour.review.course.CourseEvent.ReviewMethodSet;
import candour.review.course.CourseEvent.SetupTaskDone;
import candour.review.course.CourseEvent.SetupTaskNotApplicable;
import candour.review.course.CourseEvent.SetupTaskRaised;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.CourseEvent.StageGoneBack;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a review has come.
 *
 * @param byHand the stage people took it to last
 * @param stage where it stands: that, or what followed from the report
 * @param raised tasks of the set-up
 * @param done those of them that were done
 * @param settled those that were done or do not apply
 * @param checks of proportionality
 */
public record Course(
        Stage byHand,
        Stage stage,
        @Nullable Code method,
        Set<SetupTask> raised,
        Set<SetupTask> done,
        Set<SetupTask> settled,
        Set<UUID> checks) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<Course, CourseEvent> FOLD = new Fold<>(
            "review-course",
            CourseEvent.class,
            CourseEvent::reviewId,
            Course::evolve,
            new Course(Stage.COMMISSIONED, Stage.COMMISSIONED, null, Set.of(), Set.of(), Set.of(), Set.of()));

    static Course evolve(Course was, CourseEvent event) {
        return switch (event) {
            case ReviewMethodSet e ->
                new Course(was.byHand, was.stage, e.method(), was.raised, was.done, was.settled, was.checks);
            case SetupTaskRaised e -> was.tasks(plus(was.raised, e.task()), was.done, was.settled);
            case SetupTaskDone e ->
                was.tasks(
                        was.raised,
                        plus(was.done, e.task()),
                        e.task().settledByHand() ? plus(was.settled, e.task()) : was.settled);
            case SetupTaskNotApplicable e -> was.tasks(was.raised, was.done, plus(was.settled, e.task()));
            case StageAdvanced e -> was.at(e.to(), e.to());
            case StageGoneBack e -> was.at(e.to(), e.to());
            case StageFollowed e -> was.at(was.byHand, e.to());
            case ProportionalityChecked e -> {
                var all = new HashSet<>(was.checks);
                all.add(e.checkId());
                yield new Course(was.byHand, was.stage, was.method, was.raised, was.done, was.settled, Set.copyOf(all));
            }
            case CourseRecordedInError _ -> was;
        };
    }

    private Course at(Stage newByHand, Stage newStage) {
        return new Course(newByHand, newStage, method, raised, done, settled, checks);
    }

    private Course tasks(Set<SetupTask> newRaised, Set<SetupTask> newDone, Set<SetupTask> newSettled) {
        return new Course(byHand, stage, method, newRaised, newDone, newSettled, checks);
    }

    private static Set<SetupTask> plus(Set<SetupTask> some, SetupTask one) {
        var all = EnumSet.of(one);
        all.addAll(some);
        return Collections.unmodifiableSet(all);
    }
}
