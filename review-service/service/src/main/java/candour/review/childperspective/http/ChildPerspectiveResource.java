package candour.review.childperspective.http;

import static candour.review.childperspective.read.ChildVoices.CHILD_VOICES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.review.childperspective.ChildPerspectiveCommand.MarkChildPerspectiveInError;
import candour.review.childperspective.ChildPerspectiveCommand.RecordChildPerspective;
import candour.review.childperspective.PerspectiveSource;
import candour.review.course.Stage;
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

/** The voice of the child, stage by stage (S002-049). */
@Path("/v1/reviews/{reviewId}/child-perspectives")
public class ChildPerspectiveResource {
    private final Exchange exchange;

    ChildPerspectiveResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** How a child saw it; in the stage named, or in the one the review is in. */
    public record ChildPerspectiveBody(
            @NotNull UUID subjectRef,
            @Nullable Stage stage,
            @NotNull PerspectiveSource source,
            @NotBlank @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate recordedOn) {}

    /** How a child saw it. */
    public record ChildPerspectiveAnswer(
            UUID recordedBy,
            UUID perspectiveId,
            UUID subjectRef,
            Stage stage,
            PerspectiveSource source,
            @Nullable Words words,
            LocalDate recordedOn) {}

    /** All that is recorded of how children saw it, by stage. */
    @GET
    @Allows("child-perspective.read")
    public RestResponse<Page<ChildPerspectiveAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(
                CHILD_VOICES,
                reviewId.toString(),
                row -> new ChildPerspectiveAnswer(
                        row.recordedBy(),
                        row.perspectiveId(),
                        row.subjectRef(),
                        row.stage(),
                        row.source(),
                        exchange.open(row.words()),
                        row.recordedOn()));
    }

    /** Records how a child saw it, or would have. */
    @POST
    @Allows("child-perspective.record")
    public RestResponse<AcceptedBody> record(@PathParam("reviewId") UUID reviewId, @Valid ChildPerspectiveBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordChildPerspective(
                reviewId,
                id,
                body.subjectRef(),
                body.stage(),
                body.source(),
                exchange.seal(
                        "child-perspective",
                        reviewId.toString(),
                        List.of(body.subjectRef().toString()),
                        body.words()),
                exchange.orToday(body.recordedOn())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/child-perspectives"));
    }

    /** Says that one was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("child-perspective.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkChildPerspectiveInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }
}
