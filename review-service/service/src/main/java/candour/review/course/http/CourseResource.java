package candour.review.course.http;

import static candour.review.course.read.Courses.COURSES;

import candour.platform.access.Code;
import candour.platform.authority.http.EvidenceBody;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.course.Course;
import candour.review.course.CourseCommand.AdvanceStage;
import candour.review.course.CourseCommand.GoBackOneStage;
import candour.review.course.CourseCommand.MarkCourseInError;
import candour.review.course.CourseCommand.RecordProportionalityCheck;
import candour.review.course.CourseCommand.RecordSetupTaskDone;
import candour.review.course.CourseCommand.SayTaskDoesNotApply;
import candour.review.course.CourseCommand.SetMethod;
import candour.review.course.SetupTask;
import candour.review.course.Stage;
import candour.review.course.read.CourseRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How far a review has come, by which method, and what its set-up still waits for (S002-016, 017, 021, 039). */
@Path("/v1/reviews/{reviewId}/course")
public class CourseResource {
    private final Exchange exchange;

    CourseResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A method by its code, how it looks at systems, and why it is another than before. */
    public record MethodBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String method,
            @Nullable @Size(max = Formats.TEXT) String systemicBy,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate setOn) {}

    /** Where to, and why where that is asked. */
    public record StageBody(
            @NotNull Stage to,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** When a task was done, and what shows it. */
    public record TaskDoneBody(
            @Nullable LocalDate doneOn, @Nullable @Valid EvidenceBody evidence) {}

    /** Why a task does not apply. */
    public record NotApplicableBody(
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** What the team found. */
    public record ProportionalityBody(
            @NotNull Boolean proportionate,
            @NotBlank @Size(max = Formats.TEXT) String findings,
            @Nullable LocalDate checkedOn) {}

    /** The stage the review is in and how it came there, its method, its set-up and checks of proportionality. */
    @GET
    @Allows("course.read")
    public RestResponse<CourseAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(COURSES, Course.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Says by which method the review is done. */
    @PUT
    @Path("/method")
    @Allows("course.set-method")
    public RestResponse<AcceptedBody> method(@PathParam("reviewId") UUID reviewId, @Valid MethodBody body) {
        return exchange.accepted(exchange.send(new SetMethod(
                reviewId,
                new Code(body.method()),
                sealOrNull(reviewId, "method-systemic-by", body.systemicBy()),
                sealOrNull(reviewId, "method-reason", body.reason()),
                exchange.orToday(body.setOn()))));
    }

    /** Takes the review to its next stage, once that has what it needs. */
    @POST
    @Path("/stages")
    @Allows("course.move")
    public RestResponse<AcceptedBody> advance(@PathParam("reviewId") UUID reviewId, @Valid StageBody body) {
        return exchange.accepted(exchange.send(new AdvanceStage(
                reviewId,
                body.to(),
                sealOrNull(reviewId, "stage-reason", body.reason()),
                exchange.orToday(body.on()))));
    }

    /** Takes the review back to the stage before, for a reason. */
    @POST
    @Path("/stages/back")
    @Allows("course.move")
    public RestResponse<AcceptedBody> goBack(@PathParam("reviewId") UUID reviewId, @Valid StageBody body) {
        return exchange.accepted(exchange.send(new GoBackOneStage(
                reviewId,
                body.to(),
                sealOrNull(reviewId, "stage-reason", body.reason()),
                exchange.orToday(body.on()))));
    }

    /** Records that a task of the set-up was done. */
    @POST
    @Path("/setup-tasks/{task}/done")
    @Allows("course.record")
    public RestResponse<AcceptedBody> done(
            @PathParam("reviewId") UUID reviewId, @PathParam("task") SetupTask task, @Valid TaskDoneBody body) {
        return exchange.accepted(exchange.send(new RecordSetupTaskDone(
                reviewId,
                task,
                EvidenceBody.sealOrNull(body.evidence(), exchange, reviewId.toString(), reviewId),
                exchange.orToday(body.doneOn()))));
    }

    /** Says why a task of the set-up does not apply to this review. */
    @POST
    @Path("/setup-tasks/{task}/not-applicable")
    @Allows("course.move")
    public RestResponse<AcceptedBody> notApplicable(
            @PathParam("reviewId") UUID reviewId, @PathParam("task") SetupTask task, @Valid NotApplicableBody body) {
        return exchange.accepted(exchange.send(new SayTaskDoesNotApply(
                reviewId,
                task,
                sealOrNull(reviewId, "not-applicable-reason", body.reason()),
                exchange.orToday(body.on()))));
    }

    /** Records that the team looked whether the review is proportionate and focused, and what it found. */
    @POST
    @Path("/proportionality-checks")
    @Allows("course.record")
    public RestResponse<AcceptedBody> checked(@PathParam("reviewId") UUID reviewId, @Valid ProportionalityBody body) {
        var id = exchange.newId();
        return exchange.accepted(exchange.send(new RecordProportionalityCheck(
                reviewId,
                id,
                body.proportionate(),
                exchange.seal("proportionality", reviewId.toString(), List.of(id.toString()), body.findings()),
                exchange.orToday(body.checkedOn()))));
    }

    /** Says that a step, method, task or check was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("course.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkCourseInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private @Nullable Sealed sealOrNull(UUID reviewId, String kind, @Nullable String text) {
        return exchange.sealOrNull(kind, reviewId.toString(), List.of(reviewId.toString()), text);
    }

    private CourseAnswer answer(CourseRow row) {
        var here = "/v1/reviews/" + row.key() + "/course";
        var today = exchange.today();
        var next = Stage.values()[Math.min(row.stage().ordinal() + 1, Stage.CLOSED.ordinal())];
        return CourseAnswer.of(
                exchange,
                row,
                exchange.actions(
                        Action.offer("set-method", "PUT", here + "/method", "course.set-method"),
                        Action.offer("advance", "POST", here + "/stages", "course.move")
                                .trying(new AdvanceStage(row.reviewId(), next, null, today)),
                        Action.offer("go-back", "POST", here + "/stages/back", "course.move"),
                        Action.offer(
                                "check-proportionality", "POST", here + "/proportionality-checks", "course.record")));
    }
}
