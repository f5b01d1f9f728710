package candour.review.parallelprocess.http;

import static candour.review.parallelprocess.read.ParallelProcessBoard.PARALLEL_PROCESSES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
import candour.review.authority.Capacity;
import candour.review.authority.http.DecidedByBody;
import candour.review.parallelprocess.ParallelProcessCommand.ConcludeParallelProcess;
import candour.review.parallelprocess.ParallelProcessCommand.MarkParallelProcessInError;
import candour.review.parallelprocess.ParallelProcessCommand.RecordEnquiry;
import candour.review.parallelprocess.ParallelProcessCommand.RecordParallelProcess;
import candour.review.parallelprocess.ProcessKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** What runs beside a review, and the Chair's enquiries about it (S002-042). */
@Path("/v1/reviews/{reviewId}/parallel-processes")
public class ParallelProcessResource {
    private final Exchange exchange;

    ParallelProcessResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Who was asked, and what they said. */
    public record EnquiryBody(
            @NotNull Capacity askedOf,
            @NotBlank @Size(max = Formats.TEXT) String answer,
            @Nullable LocalDate madeOn) {}

    /** What runs, and who said so. */
    public record ParallelProcessBody(
            @NotNull ProcessKind kind,
            @NotNull LocalDate liveFrom,
            @Nullable @Size(max = Formats.TEXT) String detail,
            @NotNull @Valid DecidedByBody saidBy) {}

    /** That it ended, and who said so. */
    public record ConclusionBody(
            @NotNull LocalDate concludedOn,
            @Nullable @Size(max = Formats.TEXT) String outcome,
            @NotNull @Valid DecidedByBody saidBy) {}

    /** What runs beside the review. */
    @GET
    @Allows("parallel-process.read")
    public RestResponse<Page<ParallelProcessAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(PARALLEL_PROCESSES, reviewId.toString(), row -> ParallelProcessAnswer.of(exchange, row));
    }

    /** Records that the Chair asked whether anything runs beside the review. */
    @POST
    @Path("/enquiries")
    @Allows("parallel-process.record")
    public RestResponse<AcceptedBody> enquire(@PathParam("reviewId") UUID reviewId, @Valid EnquiryBody body) {
        var id = exchange.newId();
        var answer = exchange.seal("enquiry-answer", reviewId.toString(), List.of(id.toString()), body.answer());
        var accepted =
                exchange.send(new RecordEnquiry(reviewId, id, body.askedOf(), answer, exchange.orToday(body.madeOn())));
        return exchange.accepted(accepted, here(reviewId, id));
    }

    /** Records a process that runs beside the review. */
    @POST
    @Allows("parallel-process.record")
    public RestResponse<AcceptedBody> record(@PathParam("reviewId") UUID reviewId, @Valid ParallelProcessBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordParallelProcess(
                reviewId,
                id,
                body.kind(),
                body.liveFrom(),
                words("process-detail", reviewId, id, body.detail()),
                body.saidBy().seal(exchange, reviewId.toString(), id)));
        return exchange.accepted(accepted, here(reviewId, id));
    }

    /** Records that a process has ended. */
    @POST
    @Path("/{processId}/conclusion")
    @Allows("parallel-process.record")
    public RestResponse<AcceptedBody> conclude(
            @PathParam("reviewId") UUID reviewId, @PathParam("processId") UUID processId, @Valid ConclusionBody body) {
        return exchange.accepted(exchange.send(new ConcludeParallelProcess(
                reviewId,
                processId,
                body.concludedOn(),
                words("process-outcome", reviewId, processId, body.outcome()),
                body.saidBy().seal(exchange, reviewId.toString(), processId))));
    }

    /** Marks a process or enquiry as recorded in error. */
    @POST
    @Path("/recorded-in-error")
    @Allows("parallel-process.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkParallelProcessInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private @Nullable Sealed words(String kind, UUID reviewId, UUID id, @Nullable String text) {
        return exchange.sealOrNull(kind, reviewId.toString(), List.of(id.toString()), text);
    }

    private static URI here(UUID reviewId, UUID id) {
        return URI.create("/v1/reviews/" + reviewId + "/parallel-processes/" + id);
    }
}
