package candour.chronology.http;

import candour.chronology.nearduplicate.DismissalCommand.DismissNearDuplicate;
import candour.chronology.nearduplicate.DismissalCommand.TakeUpAgain;
import candour.chronology.read.DismissalRow;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Suggestions of which somebody said that the two entries do not tell of one event; remembered until one of the two is corrected. */
@Path("/v1/reviews/{reviewId}/near-duplicates")
public class DismissalsResource {
    private final Exchange exchange;

    DismissalsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    public record DismissalBody(@Nullable @Size(max = 5_000) String reason) {}

    public record DismissalAnswer(
            UUID one,
            UUID other,
            int oneVersion,
            int otherVersion,
            @Nullable Words reason,
            LocalDate on,
            List<Action> actions) {}

    /** What was dismissed. */
    @GET
    @Path("/dismissed")
    @Allows("near-duplicate.dismissed")
    public RestResponse<Page<DismissalAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(
                DismissalRow.DISMISSALS,
                reviewId.toString(),
                row -> new DismissalAnswer(
                        row.one(),
                        row.other(),
                        row.oneVersion(),
                        row.otherVersion(),
                        exchange.open(row.reason()),
                        row.on(),
                        exchange.actions(Action.offer(
                                "take-up-again",
                                "DELETE",
                                "/v1/reviews/" + reviewId + "/near-duplicates/" + row.one() + "/" + row.other()
                                        + "/dismissal",
                                "near-duplicate.dismiss"))));
    }

    /** Says that the two do not tell of one event. */
    @PUT
    @Path("/{one}/{other}/dismissal")
    @Allows("near-duplicate.dismiss")
    public RestResponse<AcceptedBody> dismiss(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("one") UUID one,
            @PathParam("other") UUID other,
            @NotNull @Valid DismissalBody body) {
        var reason = exchange.sealOrNull(
                "chronology-near-duplicate-reason",
                reviewId.toString(),
                List.of(one.toString(), other.toString()),
                body.reason());
        return exchange.accepted(
                exchange.send(new DismissNearDuplicate(reviewId, one, other, reason, London.day(exchange.now()))));
    }

    /** Has it suggested again. */
    @DELETE
    @Path("/{one}/{other}/dismissal")
    @Allows("near-duplicate.dismiss")
    public RestResponse<AcceptedBody> takeUpAgain(
            @PathParam("reviewId") UUID reviewId, @PathParam("one") UUID one, @PathParam("other") UUID other) {
        return exchange.accepted(exchange.send(new TakeUpAgain(reviewId, one, other, London.day(exchange.now()))));
    }
}
