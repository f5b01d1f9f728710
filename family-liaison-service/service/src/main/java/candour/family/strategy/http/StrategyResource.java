package candour.family.strategy.http;

import static candour.family.knownreview.read.TeamRegister.TEAM;
import static candour.family.strategy.read.StrategyCard.STRATEGIES;

import candour.family.authority.http.Formats;
import candour.family.strategy.LiaisonStrategy;
import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.read.StrategyCard.Card;
import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who informs the family of the review (S000-05). */
@Path("/v1/reviews/{reviewId}/strategy")
public class StrategyResource {

    private final Exchange exchange;
    private final Views views;

    StrategyResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Who informs, and why it is not the chair. */
    public record InformerBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** The strategy as it is answered. */
    public record StrategyAnswer(
            String informer, boolean isChair, @Nullable Words reason, LocalDate since) {}

    /** The strategy as it stands. */
    @GET
    @Allows("strategy.read")
    public RestResponse<StrategyAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(STRATEGIES, LiaisonStrategy.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Names who informs the family. */
    @PUT
    @Path("/informer")
    @Allows("strategy.name-informer")
    public RestResponse<AcceptedBody> nameInformer(@PathParam("reviewId") UUID reviewId, @Valid InformerBody body) {
        var isChair = views.all(TEAM, reviewId.toString(), null).stream()
                .anyMatch(row -> row.live()
                        && row.role().equals("CHAIR")
                        && row.personRef().equals(body.personRef()));
        var reason = exchange.sealOrNull(
                "informer-reason", reviewId.toString(), List.of(reviewId.toString()), body.reason());
        return exchange.accepted(exchange.send(new NameInformer(
                reviewId, new Code(body.personRef()), isChair, reason, Formats.orToday(body.on(), exchange))));
    }

    private StrategyAnswer answer(Card card) {
        return new StrategyAnswer(card.informer(), card.isChair(), exchange.open(card.reason()), card.since());
    }
}
