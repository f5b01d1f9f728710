package candour.review.review.http;

import candour.platform.rest.Page;
import candour.review.course.http.CourseAnswer;
import candour.review.document.http.DocumentAnswer;
import candour.review.duty.http.DutyAnswer;
import candour.review.emergingissue.http.IssueAnswer;
import candour.review.learningevent.http.LearningEventAnswer;
import candour.review.panelmeeting.http.MeetingAnswer;
import candour.review.parallelprocess.http.ParallelProcessAnswer;
import candour.review.task.http.TaskAnswer;
import candour.review.team.http.TeamMemberAnswer;
import candour.review.termsofreference.http.TermsAnswer;
import candour.review.timetable.http.TimetableAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a review's page shows, as it stood at one leaf. A part that this caller may not read is absent and named
 * under {@code withheld}; of a long list the first page is here, and its cursor goes on at the list's own address. What
 * may be done with the review stands with it; what may be done with an issue, a task or the course, at their addresses.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewPageAnswer(
        ReviewAnswer review,
        @Nullable CourseAnswer course,
        @Nullable TimetableAnswer timetable,
        @Nullable List<TeamMemberAnswer> team,
        @Nullable List<TermsAnswer> termsOfReference,
        @Nullable Page<ParallelProcessAnswer> parallelProcesses,
        @Nullable Page<MeetingAnswer> meetings,
        @Nullable Page<LearningEventAnswer> learningEvents,
        @Nullable Page<IssueAnswer> issues,
        @Nullable Page<TaskAnswer> tasks,
        @Nullable Page<DutyAnswer> duties,
        @Nullable List<DocumentAnswer> papers,
        List<Withheld> withheld) {

    /** A part that is not shown, and why. */
    public record Withheld(String part, String reason) {}
}
