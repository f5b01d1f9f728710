package candour.review.review.http;

import static candour.review.course.read.Courses.COURSES;
import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.Directory.DIRECTORY;
import static candour.review.document.read.DocumentRegister.DOCUMENTS;
import static candour.review.duty.read.DutiesBoard.DUTIES;
import static candour.review.emergingissue.read.IssueLog.ISSUES;
import static candour.review.learningevent.read.LearningEventRegister.LEARNING_EVENTS;
import static candour.review.panelmeeting.read.MeetingRegister.MEETINGS;
import static candour.review.parallelprocess.read.ParallelProcessBoard.PARALLEL_PROCESSES;
import static candour.review.pinnedprofile.read.PinnedProfiles.PINNED_PROFILES;
import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.review.task.read.TaskBoard.TASKS;
import static candour.review.termsofreference.read.TermsHistory.TERMS_HISTORY;
import static candour.review.timetable.read.Timetables.TIMETABLES;

import candour.platform.calendar.London;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.ReadModel;
import candour.platform.view.Snapshot;
import candour.review.course.http.CourseAnswer;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Names;
import candour.review.document.http.DocumentDesk;
import candour.review.duty.http.DutyAnswer;
import candour.review.emergingissue.http.IssueAnswer;
import candour.review.learningevent.http.LearningEventAnswer;
import candour.review.panelmeeting.http.MeetingAnswer;
import candour.review.parallelprocess.http.ParallelProcessAnswer;
import candour.review.review.http.ReviewPageAnswer.Withheld;
import candour.review.review.read.ReviewRow;
import candour.review.task.http.TaskAnswer;
import candour.review.team.http.TeamMemberAnswer;
import candour.review.termsofreference.http.TermsAnswer;
import candour.review.timetable.http.TimetableAnswer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A review's whole page in one answer: one question for each part, and the reading of it recorded once. */
@Path("/v1/reviews/{reviewId}/page")
public class ReviewPageResource {
    private static final ReadModel<?>[] PARTS = {
        REVIEWS,
        COURSES,
        PINNED_PROFILES,
        TIMETABLES,
        ASSIGNMENTS,
        DIRECTORY,
        TERMS_HISTORY,
        PARALLEL_PROCESSES,
        MEETINGS,
        LEARNING_EVENTS,
        ISSUES,
        TASKS,
        DUTIES,
        DOCUMENTS
    };

    private final Exchange exchange;
    private final DocumentDesk papers;

    ReviewPageResource(Exchange exchange, DocumentDesk papers) {
        this.exchange = exchange;
        this.papers = papers;
    }

    /** The review with its course, timetable, team, terms, meetings, processes, issues, tasks, duties and papers. */
    @GET
    @Allows("review-page.read")
    public RestResponse<ReviewPageAnswer> read(@PathParam("reviewId") UUID reviewId) {
        var at = exchange.together(PARTS);
        var review = at.find(REVIEWS, reviewId.toString())
                .orElseThrow(() -> Problem.notFound().asException());
        return RestResponse.ok(page(at, review, review.key(), new ArrayList<>()));
    }

    private ReviewPageAnswer page(Snapshot at, ReviewRow review, String id, List<Withheld> withheld) {
        var x = exchange;
        var course = at.find(COURSES, id).orElse(null);
        var pinned = at.find(PINNED_PROFILES, id).orElse(null);
        var notification = review.commissioned().notificationId().toString();
        return new ReviewPageAnswer(
                ReviewAnswer.of(x, review, course, pinned),
                part(
                        withheld,
                        "course",
                        "course.read",
                        () -> course == null ? null : CourseAnswer.of(x, course, List.of())),
                part(withheld, "timetable", "timetable.read", () -> timetable(at, review)),
                part(withheld, "team", "team.read", () -> team(at, id)),
                part(withheld, "termsOfReference", "terms.read", () -> terms(at, id)),
                part(
                        withheld,
                        "parallelProcesses",
                        "parallel-process.read",
                        () -> x.first(at, PARALLEL_PROCESSES, id, row -> ParallelProcessAnswer.of(x, row))),
                part(
                        withheld,
                        "meetings",
                        "meeting.read",
                        () -> x.first(at, MEETINGS, id, row -> MeetingAnswer.of(x, row))),
                part(
                        withheld,
                        "learningEvents",
                        "learning-event.read",
                        () -> x.first(at, LEARNING_EVENTS, id, row -> LearningEventAnswer.of(x, row))),
                part(
                        withheld,
                        "issues",
                        "issue.read",
                        () -> x.first(at, ISSUES, id, row -> IssueAnswer.of(x, row, List.of()))),
                part(
                        withheld,
                        "tasks",
                        "task.read",
                        () -> x.first(at, TASKS, id, row -> TaskAnswer.of(x, row, List.of()))),
                part(withheld, "duties", "duty.read", () -> x.first(at, DUTIES, id, row -> DutyAnswer.of(x, row))),
                part(withheld, "papers", "paper.list", () -> papers.shown(at.all(DOCUMENTS, id, notification))),
                List.copyOf(withheld));
    }

    private <T> @Nullable T part(List<Withheld> withheld, String name, String operation, Supplier<@Nullable T> read) {
        if (exchange.may(operation)) {
            return read.get();
        }
        withheld.add(new Withheld(name, "This is for others to read."));
        return null;
    }

    private @Nullable TimetableAnswer timetable(Snapshot at, ReviewRow review) {
        return at.find(TIMETABLES, review.key())
                .map(row -> TimetableAnswer.of(exchange, row, review.pauses(), London.day(exchange.asOf()), List.of()))
                .orElse(null);
    }

    private List<TeamMemberAnswer> team(Snapshot at, String id) {
        var rows = at.all(ASSIGNMENTS, id);
        var names = Names.of(at, rows.stream().map(AssignmentRow::personRef).toList());
        return rows.stream()
                .map(row -> TeamMemberAnswer.of(exchange, row, names))
                .toList();
    }

    private List<TermsAnswer> terms(Snapshot at, String id) {
        var rows = at.all(TERMS_HISTORY, id);
        return rows.stream().map(row -> TermsAnswer.of(exchange, row, rows)).toList();
    }
}
