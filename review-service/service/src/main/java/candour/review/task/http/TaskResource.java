package candour.review.task.http;

import static candour.review.task.read.TaskBoard.TASKS;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
import candour.review.task.Task;
import candour.review.task.TaskCommand.AllocateTask;
import candour.review.task.TaskCommand.CompleteTask;
import candour.review.task.TaskCommand.MarkTaskInError;
import candour.review.task.TaskCommand.WithdrawTask;
import candour.review.task.read.TaskRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Work that is given out, and by when it is due (S002-044). */
@Path("/v1/reviews/{reviewId}/tasks")
public class TaskResource {
    private final Exchange exchange;

    TaskResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Who is to do what, by when: one person of the team, or one agency. */
    public record TaskBody(
            @Nullable @Pattern(regexp = Formats.REFERENCE) String personRef,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String organisation,
            @NotBlank @Size(max = Formats.TEXT) String what,
            @Nullable UUID meetingId,
            @NotNull LocalDate dueOn) {}

    /** What came of it. */
    public record CompletionBody(
            @Nullable @Size(max = Formats.TEXT) String outcome,
            @Nullable LocalDate completedOn) {}

    /** Why it is no longer asked for. */
    public record TaskWithdrawalBody(
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** The review's task board, soonest due first. */
    @GET
    @Allows("task.read")
    public RestResponse<Page<TaskAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(TASKS, reviewId.toString(), this::answer);
    }

    /** One task. */
    @GET
    @Path("/{taskId}")
    @Allows("task.read")
    public RestResponse<TaskAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("taskId") UUID taskId) {
        return exchange.one(
                TASKS,
                Task.FOLD.stream(taskId),
                taskId.toString(),
                row -> answer(Belongs.to(reviewId, row.allocated().reviewId(), row)));
    }

    /** Gives a task to a person of the team or to an agency. */
    @POST
    @Allows("task.allocate")
    public RestResponse<AcceptedBody> allocate(@PathParam("reviewId") UUID reviewId, @Valid TaskBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new AllocateTask(
                id,
                reviewId,
                code(body.personRef()),
                code(body.organisation()),
                seal("task", reviewId, id, body.what()),
                body.meetingId(),
                exchange.today(),
                body.dueOn()));
        return exchange.accepted(accepted, URI.create(here(reviewId, id)));
    }

    /** Records that a task was done. */
    @POST
    @Path("/{taskId}/completion")
    @Allows("task.complete")
    public RestResponse<AcceptedBody> complete(
            @PathParam("reviewId") UUID reviewId, @PathParam("taskId") UUID taskId, @Valid CompletionBody body) {
        return exchange.accepted(exchange.send(new CompleteTask(
                taskId,
                reviewId,
                exchange.sealOrNull("task-outcome", reviewId.toString(), List.of(taskId.toString()), body.outcome()),
                exchange.orToday(body.completedOn()))));
    }

    /** Takes a task back that is no longer asked for. */
    @POST
    @Path("/{taskId}/withdrawal")
    @Allows("task.allocate")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId, @PathParam("taskId") UUID taskId, @Valid TaskWithdrawalBody body) {
        return exchange.accepted(exchange.send(new WithdrawTask(
                taskId, reviewId, seal("task-withdrawal", reviewId, taskId, body.reason()), exchange.today())));
    }

    /** Says that something recorded about a task was a mistake. */
    @POST
    @Path("/{taskId}/recorded-in-error")
    @Allows("task.correct")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @PathParam("taskId") UUID taskId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkTaskInError(taskId, reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private static @Nullable Code code(@Nullable String value) {
        return value == null ? null : new Code(value);
    }

    private Sealed seal(String kind, UUID reviewId, UUID taskId, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(taskId.toString()), text);
    }

    private static String here(UUID reviewId, UUID taskId) {
        return "/v1/reviews/" + reviewId + "/tasks/" + taskId;
    }

    private TaskAnswer answer(TaskRow row) {
        var it = row.allocated();
        var here = here(it.reviewId(), it.taskId());
        return TaskAnswer.of(
                exchange,
                row,
                exchange.actions(
                        Action.offer("complete", "POST", here + "/completion", "task.complete")
                                .trying(new CompleteTask(it.taskId(), it.reviewId(), null, exchange.today())),
                        Action.offer("withdraw", "POST", here + "/withdrawal", "task.allocate")));
    }
}
