package candour.chronology.http;

import candour.chronology.http.EntryRefs.EntryRef;
import candour.chronology.read.StatedOrderRow;
import candour.chronology.statedorder.StatedOrderCommand.StateOrder;
import candour.chronology.statedorder.StatedOrderCommand.TakeBackOrder;
import candour.chronology.statedorder.StatedOrders;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which of two entries came first, where their dates leave it open and somebody knows (S002-084, domain B6). */
@Path("/v1/reviews/{reviewId}/stated-orders")
public class StatedOrdersResource {
    private final Exchange exchange;
    private final Views views;

    StatedOrdersResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** @param reason how whoever says so knows */
    public record StatedOrderBody(
            @NotNull UUID before,
            @NotNull UUID after,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** @param reason how they know; once it is taken back, why that is */
    public record StatedOrderAnswer(
            UUID orderId,
            boolean standing,
            EntryRef before,
            EntryRef after,
            @Nullable Words reason,
            LocalDate on,
            List<Action> actions) {}

    /** Every order stated, those taken back among them. */
    @GET
    @Allows("stated-order.list")
    public RestResponse<Page<StatedOrderAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        var refs = EntryRefs.of(
                exchange,
                views,
                views.all(StatedOrderRow.STATED_ORDERS, reviewId.toString(), exchange.asOfLeaf()).stream()
                        .flatMap(row ->
                                Stream.of(row.before().entryId(), row.after().entryId()))
                        .collect(Collectors.toSet()));
        return exchange.page(StatedOrderRow.STATED_ORDERS, reviewId.toString(), row -> answer(row, refs));
    }

    /** One stated order, and whether its entries were changed or withdrawn since. */
    @GET
    @Path("/{orderId}")
    @Allows("stated-order.list")
    public RestResponse<StatedOrderAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("orderId") UUID orderId) {
        return exchange.one(
                StatedOrderRow.STATED_ORDERS, StatedOrders.FOLD.stream(reviewId), orderId.toString(), row -> {
                    if (!row.reviewId().equals(reviewId))
                        throw Problem.notFound().asException();
                    var two = List.of(row.before().entryId(), row.after().entryId());
                    return answer(row, EntryRefs.of(exchange, views, two));
                });
    }

    /** States that one entry came before another. A circle is refused, and its entries are named in needs[]. */
    @POST
    @Allows("stated-order.state")
    public RestResponse<AcceptedBody> state(
            @PathParam("reviewId") UUID reviewId, @NotNull @Valid StatedOrderBody body) {
        UUID orderId = exchange.newId();
        var accepted = exchange.send(new StateOrder(
                orderId, reviewId, body.before(), body.after(), seal(reviewId, orderId, body.reason()), today()));
        return exchange.accepted(accepted, URI.create(here(reviewId) + "/" + orderId));
    }

    /** Takes a stated order back, with a reason. */
    @POST
    @Path("/{orderId}/taking-back")
    @Allows("stated-order.state")
    public RestResponse<AcceptedBody> takeBack(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("orderId") UUID orderId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        return exchange.accepted(
                exchange.send(new TakeBackOrder(orderId, reviewId, seal(reviewId, orderId, body.reason()), today())));
    }

    private StatedOrderAnswer answer(StatedOrderRow row, EntryRefs refs) {
        String there = here(row.reviewId()) + "/" + row.orderId() + "/taking-back";
        return new StatedOrderAnswer(
                row.orderId(),
                row.standing(),
                refs.ref(row.before()),
                refs.ref(row.after()),
                exchange.open(row.reason()),
                row.on(),
                row.standing()
                        ? exchange.actions(Action.offer("take-back", "POST", there, "stated-order.state"))
                        : List.of());
    }

    private Sealed seal(UUID reviewId, UUID orderId, String words) {
        return exchange.seal("stated-order", reviewId.toString(), List.of(orderId.toString()), words);
    }

    private static String here(UUID reviewId) {
        return "/v1/reviews/" + reviewId + "/stated-orders";
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
