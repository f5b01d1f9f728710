package candour.family.strategy.http;

import static candour.family.knownreview.read.TeamRegister.TEAM;
import static candour.family.strategy.read.StrategyCard.STRATEGIES;

import candour.family.strategy.Agreeing.As;
import candour.family.strategy.LiaisonStrategy;
import candour.family.strategy.LiaisonStrategyCommand.AgreeStrategy;
import candour.family.strategy.LiaisonStrategyCommand.MarkStrategyInError;
import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.read.StrategyRow;
import candour.family.strategy.read.StrategyRow.Agreement;
import candour.family.strategy.read.StrategyRow.Standing;
import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the family is informed and involved: who does it, and that it is agreed (S000-03, 05; S001-11). */
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
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StrategyAnswer(
            @Nullable LocalDate openedOn,
            @Nullable UUID informerRecordedBy,
            @Nullable String informer,
            @Nullable Boolean isChair,
            @Nullable Words reason,
            @Nullable LocalDate since,
            Standing standing,
            @Nullable AgreementAnswer agreement,
            List<AgreementAnswer> agreements) {}

    /**
     * That a version was agreed.
     *
     * @param informerRecordedBy the record that named who informs the family in it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreementAnswer(
            UUID recordedBy, int version, @Nullable UUID informerRecordedBy, List<AgreedByAnswer> by, LocalDate on) {}

    /** Somebody who agreed, and as what, where that was asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreedByAnswer(String personRef, @Nullable As as) {}

    /** Who agreed to it beside whoever records it: the reviewer, or the lead officer while there is none. */
    public record AgreementBody(
            @NotNull @Size(max = 20) Set<@Pattern(regexp = Formats.REFERENCE) String> agreedWith,
            @Nullable LocalDate agreedOn) {}

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
        return exchange.accepted(exchange.send(
                new NameInformer(reviewId, new Code(body.personRef()), isChair, reason, exchange.orToday(body.on()))));
    }

    /**
     * Records that the chair and those named have agreed to the strategy as it stands, each in the part they had that
     * day. A strategy that was changed, or agreed while there was no reviewer, is agreed anew; every version is kept.
     */
    @POST
    @Path("/agreement")
    @Allows("strategy.agree")
    public RestResponse<AcceptedBody> agree(@PathParam("reviewId") UUID reviewId, @Valid AgreementBody body) {
        return exchange.accepted(exchange.send(new AgreeStrategy(
                reviewId,
                new Code(exchange.actor().reference()),
                body.agreedWith().stream().map(Code::new).collect(Collectors.toUnmodifiableSet()),
                exchange.orToday(body.agreedOn()))));
    }

    /** Says that an informer or the agreement was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("strategy.agree")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkStrategyInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private StrategyAnswer answer(StrategyRow card) {
        var informer = card.informer();
        var agreements =
                card.agreements().stream().map(StrategyResource::answer).toList();
        return new StrategyAnswer(
                card.openedOn(),
                informer == null ? null : informer.recordedBy(),
                informer == null ? null : informer.personRef(),
                informer == null ? null : informer.isChair(),
                informer == null ? null : exchange.open(informer.reason()),
                informer == null ? null : informer.since(),
                card.standing(),
                agreements.isEmpty() ? null : agreements.getLast(),
                agreements);
    }

    private static AgreementAnswer answer(Agreement agreement) {
        return new AgreementAnswer(
                agreement.recordedBy(),
                agreement.version(),
                agreement.informer(),
                agreement.by().stream()
                        .map(by -> new AgreedByAnswer(by.personRef(), by.as()))
                        .toList(),
                agreement.on());
    }
}
