package candour.review.closure.http;

import static candour.review.closure.read.Closures.CLOSURES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.review.closure.ClosureCommand.MarkClosureInError;
import candour.review.closure.ClosureCommand.RequestClosure;
import candour.review.closure.ClosureCommand.WithdrawClosure;
import candour.review.closure.ReviewClosure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Closing a review: asked for once, closed when no service says that anything keeps it open (PM-11). */
@Path("/v1/reviews/{reviewId}/closure")
public class ClosureResource {
    private final Exchange exchange;

    ClosureResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** When it was asked for. */
    public record RequestBody(@Nullable LocalDate requestedOn) {}

    /** Why the review is not to be closed yet. */
    public record WithdrawalBody(
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate withdrawnOn) {}

    /** What keeps the review open, service by service, and which of them have not answered. */
    @GET
    @Allows("closure.read")
    public RestResponse<ClosureAnswer> read(@PathParam("reviewId") UUID reviewId) {
        var here = "/v1/reviews/" + reviewId + "/closure";
        return exchange.one(
                CLOSURES,
                ReviewClosure.FOLD.stream(reviewId),
                reviewId.toString(),
                row -> ClosureAnswer.of(
                        exchange,
                        row,
                        exchange.actions(
                                Action.offer("request", "POST", here, "closure.request")
                                        .trying(new RequestClosure(reviewId, reviewId, exchange.today())),
                                Action.offer("withdraw", "POST", here + "/withdrawal", "closure.request"))));
    }

    /** Asks all services what keeps the review open. It closes as soon as nothing does, and never because one is silent. */
    @POST
    @Allows("closure.request")
    public RestResponse<AcceptedBody> request(@PathParam("reviewId") UUID reviewId, @Valid RequestBody body) {
        return exchange.accepted(
                exchange.send(new RequestClosure(reviewId, exchange.newId(), exchange.orToday(body.requestedOn()))));
    }

    /** Says that the review is not to be closed yet. */
    @POST
    @Path("/withdrawal")
    @Allows("closure.request")
    public RestResponse<AcceptedBody> withdraw(@PathParam("reviewId") UUID reviewId, @Valid WithdrawalBody body) {
        var scope = reviewId.toString();
        return exchange.accepted(exchange.send(new WithdrawClosure(
                reviewId,
                exchange.sealOrNull("closure-withdrawal", scope, List.of(scope), body.reason()),
                exchange.orToday(body.withdrawnOn()))));
    }

    /** Says that the review was closed by mistake: it goes on where it was. */
    @POST
    @Path("/recorded-in-error")
    @Allows("closure.request")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(new MarkClosureInError(
                reviewId, body.eventId(), body.seal(exchange, reviewId.toString()), exchange.today())));
    }
}
