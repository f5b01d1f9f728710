package candour.review;

import static candour.review.course.read.Courses.COURSES;
import static candour.review.duty.read.DutiesBoard.DUTIES;
import static candour.review.emergingissue.read.IssueLog.ISSUES;
import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.review.task.read.TaskBoard.TASKS;
import static candour.review.termsofreference.read.TermsHistory.TERMS_HISTORY;

import candour.platform.closure.Blocker;
import candour.platform.closure.Blockers;
import candour.platform.view.Views;
import candour.review.course.Stage;
import candour.review.duty.read.DutyRow;
import candour.review.review.read.ReviewRow;
import candour.review.termsofreference.read.TermsRow;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What of this service keeps a review open (B4, PM-11). */
final class ReviewBlockers implements Blockers {
    private static final EnumSet<DutyRow.State> OWED = EnumSet.of(DutyRow.State.OPEN, DutyRow.State.OVERDUE);

    @Override
    public List<Blocker> of(UUID reviewId, Views views) {
        var review = reviewId.toString();
        var status = views.find(REVIEWS, review, null).map(ReviewRow::status).orElse(ReviewRow.Status.COMMISSIONED);
        var stage = views.find(COURSES, review, null).map(row -> row.stage()).orElse(Stage.COMMISSIONED);
        return Blockers.listed()
                .when(status == ReviewRow.Status.PAUSED, "PAUSED")
                .when(status == ReviewRow.Status.STOPPED, "STOPPED")
                .when(status == ReviewRow.Status.RECORDED_IN_ERROR, "RECORDED_IN_ERROR")
                .when(stage.compareTo(Stage.DISSEMINATION) < 0, "LEARNING_NOT_YET_PASSED_ON")
                .and(
                        "OPEN_DUTIES",
                        views.all(DUTIES, review, null).stream()
                                .filter(duty -> OWED.contains(duty.state()))
                                .count())
                .and(
                        "PENDING_CHANGES_OF_TERMS",
                        views.all(TERMS_HISTORY, review, null).stream()
                                .filter(terms -> terms.state() == TermsRow.State.CHANGE_PROPOSED)
                                .count())
                .and(
                        "OPEN_ISSUES",
                        views.all(ISSUES, review, null).stream()
                                .filter(issue -> issue.closedOn() == null)
                                .count())
                .and(
                        "OPEN_TASKS",
                        views.all(TASKS, review, null).stream()
                                .filter(task -> task.done() == null && task.gone() == null)
                                .count())
                .all();
    }
}
