package candour.review.course.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.view.Row;
import candour.review.course.SetupTask;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A review's course as it is read, each part oldest first.
 *
 * @param raised the tasks of its set-up
 * @param settled what became of them
 */
public record CourseRow(
        UUID reviewId,
        LocalDate decidedOn,
        List<StageStep> steps,
        List<ChosenMethod> methods,
        List<SetupTask> raised,
        List<SettledTask> settled,
        List<ProportionalityLook> checks)
        implements Row {
    /** Where it stands. */
    public Stage stage() {
        return steps.isEmpty() ? Stage.COMMISSIONED : steps.getLast().to();
    }

    CourseRow with(StageStep step) {
        return of(and(steps, step), methods, raised, settled, checks);
    }

    CourseRow with(ChosenMethod method) {
        return of(steps, and(methods, method), raised, settled, checks);
    }

    CourseRow with(SetupTask task) {
        return of(steps, methods, and(raised, task), settled, checks);
    }

    CourseRow with(SettledTask task) {
        return of(steps, methods, raised, and(settled, task), checks);
    }

    CourseRow with(ProportionalityLook check) {
        return of(steps, methods, raised, settled, and(checks, check));
    }

    CourseRow free(UUID event) {
        return of(
                without(steps, event),
                without(methods, event),
                raised,
                without(settled, event),
                without(checks, event));
    }

    private CourseRow of(
            List<StageStep> newSteps,
            List<ChosenMethod> newMethods,
            List<SetupTask> newRaised,
            List<SettledTask> newSettled,
            List<ProportionalityLook> newChecks) {
        return new CourseRow(reviewId, decidedOn, newSteps, newMethods, newRaised, newSettled, newChecks);
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return decidedOn.toString();
    }
}
