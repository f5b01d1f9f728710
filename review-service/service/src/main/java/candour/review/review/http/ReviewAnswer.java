package candour.review.review.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.authority.http.DecidedByAnswer;
import candour.review.committee.CommitteeDecisionEvent.BuiltUpon;
import candour.review.course.Stage;
import candour.review.course.read.CourseRow;
import candour.review.notification.Criterion;
import candour.review.notification.Subject;
import candour.review.pinnedprofile.read.PinnedProfileRow;
import candour.review.profile.Profiles;
import candour.review.review.PauseReason;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.read.ReviewPause;
import candour.review.review.read.ReviewRow;
import candour.review.team.TeamCommand.FormTeam;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewAnswer(
        UUID reviewId,
        UUID notificationId,
        UUID committeeId,
        String humanReference,
        String pseudonym,
        String profile,
        int profileVersion,
        String edition,
        ReviewRow.Status status,
        LocalDate decidedOn,
        LocalDate targetFrom,
        LocalDate targetTo,
        Set<Criterion> criteria,
        @Nullable String incidentDate,
        List<SubjectRef> subjects,
        @Nullable LocalDate teamFormedOn,
        @Nullable LocalDate reviewerBy,
        List<PauseAnswer> pauses,
        Stage stage,
        @Nullable String method,
        @Nullable StopAnswer stop,
        @Nullable DecisionInErrorAnswer decisionInError,
        List<Action> actions) {

    /** That the committee stopped it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StopAnswer(
            UUID recordedBy,
            @Nullable DecidedByAnswer decidedBy,
            @Nullable Words reason) {}

    /** That the decision which made it was recorded in error, and what was built upon it: for somebody to look at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionInErrorAnswer(
            UUID recordedBy, UUID markedEventId, @Nullable Words reason, Set<BuiltUpon> builtUpon) {
        private static @Nullable DecisionInErrorAnswer of(Exchange x, ReviewRow.@Nullable InError it) {
            return it == null
                    ? null
                    : new DecisionInErrorAnswer(
                            it.recordedBy(),
                            it.error().markedEventId(),
                            x.open(it.error().reason()),
                            it.error().builtUpon());
        }
    }

    /** A subject, without identity. */
    public record SubjectRef(UUID subjectRef, Subject.Status status) {}

    /** A pause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PauseAnswer(
            UUID pauseId,
            PauseReason reasonCode,
            @Nullable Words reason,
            @Nullable UUID becauseOf,
            LocalDate pausedOn,
            LocalDate expectedUntil,
            @Nullable LocalDate resumedOn,
            @Nullable Words wayForward) {}

    static ReviewAnswer of(Exchange x, ReviewRow row, @Nullable CourseRow course, @Nullable PinnedProfileRow pinned) {
        var it = row.commissioned();
        int profileVersion = pinned == null ? it.profileVersion() : pinned.version();
        return new ReviewAnswer(
                it.reviewId(),
                it.notificationId(),
                it.committeeId(),
                it.humanReference().value(),
                it.pseudonym().value(),
                it.profile().value(),
                profileVersion,
                Profiles.of(it.profile().value(), profileVersion).guidance().edition(),
                row.status(),
                it.decidedOn(),
                it.targetFrom(),
                it.targetTo(),
                it.criteria(),
                it.incidentDate() == null ? null : it.incidentDate().value(),
                it.subjects().stream()
                        .map(each -> new SubjectRef(each.subjectRef(), each.status()))
                        .toList(),
                row.teamFormedOn(),
                row.reviewerBy(),
                row.pauses().stream().map(each -> pause(x, each)).toList(),
                course == null ? Stage.COMMISSIONED : course.stage(),
                course == null || course.methods().isEmpty()
                        ? null
                        : course.methods().getLast().method().value(),
                row.stop() == null
                        ? null
                        : new StopAnswer(
                                row.stop().recordedBy(),
                                DecidedByAnswer.of(x, row.stop().decidedBy()),
                                x.open(row.stop().reason())),
                DecisionInErrorAnswer.of(x, row.inError()),
                actions(x, it.reviewId()));
    }

    private static List<Action> actions(Exchange x, UUID id) {
        var here = "/v1/reviews/" + id;
        return x.actions(
                Action.offer("pause", "POST", here + "/pause", "review.pause"),
                Action.offer("resume", "POST", here + "/resumption", "review.resume")
                        .trying(new ResumeReview(id, null, x.today())),
                Action.offer("stop", "POST", here + "/stop", "review.stop"),
                Action.offer("form-team", "POST", here + "/team/formation", "team.form")
                        .trying(new FormTeam(id, x.today(), null)));
    }

    private static PauseAnswer pause(Exchange x, ReviewPause pause) {
        return new PauseAnswer(
                pause.pauseId(),
                pause.reasonCode(),
                x.open(pause.reason()),
                pause.becauseOf(),
                pause.pausedOn(),
                pause.expectedUntil(),
                pause.resumedOn(),
                x.open(pause.wayForward()));
    }
}
