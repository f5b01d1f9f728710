package candour.review.course.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.course.CourseEvent;
import candour.review.course.CourseEvent.CourseRecordedInError;
import candour.review.course.CourseEvent.ProportionalityChecked;
import candour.review.course.CourseEvent.ReviewMethodSet;
import candour.review.course.CourseEvent.SetupTaskDone;
import candour.review.course.CourseEvent.SetupTaskNotApplicable;
import candour.review.course.CourseEvent.SetupTaskRaised;
import candour.review.course.CourseEvent.StageAdvanced;
import candour.review.course.CourseEvent.StageFollowed;
import candour.review.course.CourseEvent.StageGoneBack;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.util.List;
import java.util.UUID;

/** The course of each review, with its history. */
public final class Courses implements ReadModel<CourseRow> {
    /** The one there is. */
    public static final Courses COURSES = new Courses();

    private Courses() {}

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public Class<CourseRow> row() {
        return CourseRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<CourseRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e ->
                rows.put(new CourseRow(
                        e.reviewId(), e.decidedOn(), List.of(), List.of(), List.of(), List.of(), List.of()));
            case CourseEvent e -> rows.change(e.reviewId().toString(), row -> after(row, e, event.eventId()));
            default -> {}
        }
    }

    private static CourseRow after(CourseRow row, CourseEvent event, UUID by) {
        return switch (event) {
            case ReviewMethodSet e -> row.with(new ChosenMethod(by, e.method(), e.systemicBy(), e.reason(), e.setOn()));
            case SetupTaskRaised e -> row.with(e.task());
            case SetupTaskDone e -> row.with(new SettledTask(by, e.task(), e.evidence(), null, e.doneOn()));
            case SetupTaskNotApplicable e -> row.with(new SettledTask(by, e.task(), null, e.reason(), e.on()));
            case StageAdvanced e -> row.with(new StageStep(by, e.from(), e.to(), false, e.reason(), e.on()));
            case StageGoneBack e -> row.with(new StageStep(by, e.from(), e.to(), false, e.reason(), e.on()));
            case StageFollowed e -> row.with(new StageStep(by, e.from(), e.to(), true, null, e.on()));
            case ProportionalityChecked e ->
                row.with(new ProportionalityLook(by, e.checkId(), e.proportionate(), e.findings(), e.checkedOn()));
            case CourseRecordedInError e -> row.free(e.markedEventId());
        };
    }
}
