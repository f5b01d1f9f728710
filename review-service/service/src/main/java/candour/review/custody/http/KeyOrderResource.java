package candour.review.custody.http;

import static candour.review.custody.read.KeyOrders.KEY_ORDERS;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Page;
import candour.review.custody.KeyOrder;
import candour.review.custody.KeyOrderCommand.AgreeKeyOrder;
import candour.review.custody.KeyOrderCommand.CarryOutKeyOrder;
import candour.review.custody.KeyOrderCommand.DeclineKeyOrder;
import candour.review.custody.KeyOrderCommand.ProposeKeyOrder;
import candour.review.custody.KeyOrderCommand.WithdrawKeyOrder;
import candour.review.custody.http.KeyOrderBodies.KeyOrderBody;
import candour.review.custody.http.KeyOrderBodies.KeyOrderDecisionBody;
import candour.review.custody.http.KeyOrderBodies.KeyOrderWithdrawalBody;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Taking a person's or an entry's words out of use, in all services (S002-133, ruling R15): the data protection officer
 * proposes, the owning body decides, a custodian carries it out. A restriction is the officer's alone.
 */
@Path("/v1/reviews/{reviewId}/key-orders")
public class KeyOrderResource {
    private final Exchange exchange;
    private final KeyOrderPages pages;

    KeyOrderResource(Exchange exchange, KeyOrderPages pages) {
        this.exchange = exchange;
        this.pages = pages;
    }

    /** Orders about keys, and where each stands. */
    @GET
    @Allows("key-order.read")
    public RestResponse<Page<KeyOrderAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(KEY_ORDERS, reviewId.toString(), pages::listed);
    }

    /** One order. */
    @GET
    @Path("/{orderId}")
    @Allows("key-order.read")
    public RestResponse<KeyOrderAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("orderId") UUID orderId) {
        return exchange.one(
                KEY_ORDERS, KeyOrder.FOLD.stream(orderId), orderId.toString(), row -> pages.page(reviewId, row));
    }

    /** Proposes to restrict, seal or shred a key. */
    @POST
    @Allows("key-order.propose")
    public RestResponse<AcceptedBody> propose(@PathParam("reviewId") UUID reviewId, @Valid KeyOrderBody body) {
        var id = exchange.newId();
        var scope = reviewId.toString();
        var accepted = exchange.send(new ProposeKeyOrder(
                id,
                reviewId,
                new Code(body.subject()),
                body.change(),
                body.legalGround(),
                exchange.seal("key-order-reason", scope, List.of(id.toString()), body.reason()),
                body.evidence().seal(exchange, scope, id),
                me(),
                exchange.today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/key-orders/" + id));
    }

    /** Agrees an order another person proposed. */
    @POST
    @Path("/{orderId}/agreement")
    @NeedsVersion
    @Allows("key-order.decide")
    public RestResponse<AcceptedBody> agree(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("orderId") UUID orderId,
            @Valid KeyOrderDecisionBody body) {
        return exchange.accepted(exchange.change(new AgreeKeyOrder(
                orderId,
                reviewId,
                body.authority(),
                new Code(body.decidedBy()),
                body.decidedOn(),
                body.evidence().seal(exchange, reviewId.toString(), orderId),
                me(),
                exchange.now())));
    }

    /** Declines an order. */
    @POST
    @Path("/{orderId}/refusal")
    @NeedsVersion
    @Allows("key-order.decide")
    public RestResponse<AcceptedBody> decline(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("orderId") UUID orderId,
            @Valid KeyOrderDecisionBody body) {
        return exchange.accepted(exchange.change(new DeclineKeyOrder(
                orderId,
                reviewId,
                body.authority(),
                new Code(body.decidedBy()),
                body.decidedOn(),
                body.evidence().seal(exchange, reviewId.toString(), orderId),
                me())));
    }

    /** Takes a proposed order back. */
    @POST
    @Path("/{orderId}/withdrawal")
    @NeedsVersion
    @Allows("key-order.propose")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("orderId") UUID orderId,
            @Valid KeyOrderWithdrawalBody body) {
        var reason =
                exchange.seal("key-order-withdrawal", reviewId.toString(), List.of(orderId.toString()), body.reason());
        return exchange.accepted(exchange.change(new WithdrawKeyOrder(orderId, reviewId, reason, me())));
    }

    /** Carries an agreed order out. */
    @POST
    @Path("/{orderId}/execution")
    @NeedsVersion
    @Allows("key-order.carry-out")
    public RestResponse<AcceptedBody> carryOut(
            @PathParam("reviewId") UUID reviewId, @PathParam("orderId") UUID orderId) {
        return exchange.accepted(exchange.change(new CarryOutKeyOrder(orderId, reviewId, me(), exchange.now())));
    }

    private Code me() {
        return new Code(exchange.actor().reference());
    }
}
