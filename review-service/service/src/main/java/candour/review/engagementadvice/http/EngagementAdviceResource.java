package candour.review.engagementadvice.http;

import static candour.review.engagementadvice.read.AdviceLog.ADVICE_LOG;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.review.engagementadvice.EngagementAdvice;
import candour.review.engagementadvice.EngagementAdviceCommand.GiveEngagementAdvice;
import candour.review.engagementadvice.EngagementAdviceCommand.MarkAdviceInError;
import candour.review.engagementadvice.EngagementAdviceCommand.RequestEngagementAdvice;
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

/** Any practitioner asks how to involve a family; the answer is on the record (S001-02, 03, 14). */
@Path("/v1/engagement-advice")
public class EngagementAdviceResource {
    private final Exchange exchange;

    EngagementAdviceResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A question to a committee; about a notification or review of it, or about none. */
    public record QuestionBody(
            @NotNull UUID committeeId,
            @Nullable UUID about,
            @NotBlank @Size(max = Formats.TEXT) String question,
            @Nullable LocalDate askedOn) {}

    /** What was advised. */
    public record AdviceBody(
            @Nullable @Size(max = Formats.TEXT) String advice,
            @Nullable LocalDate givenOn) {}

    /** Asks how to involve a family. */
    @POST
    @Allows("engagement-advice.ask")
    public RestResponse<AcceptedBody> ask(@Valid QuestionBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RequestEngagementAdvice(
                id,
                body.committeeId(),
                body.about(),
                new Code(exchange.actor().reference()),
                Code.orNull(exchange.actor().organisation()),
                exchange.seal("advice-question", id.toString(), List.of(id.toString()), body.question()),
                exchange.orToday(body.askedOn())));
        return exchange.accepted(accepted, URI.create("/v1/engagement-advice/" + id));
    }

    /** The caller's own questions, with the advice given on them. */
    @GET
    @Allows("engagement-advice.list-own")
    public RestResponse<Page<EngagementAdviceAnswer>> own() {
        return exchange.page(ADVICE_LOG, exchange.actor().reference(), row -> EngagementAdviceAnswer.of(exchange, row));
    }

    /** One question and the advice given on it. */
    @GET
    @Path("/{adviceId}")
    @Allows(value = "engagement-advice.read", scope = "adviceId")
    public RestResponse<EngagementAdviceAnswer> read(@PathParam("adviceId") UUID id) {
        return exchange.one(
                ADVICE_LOG,
                EngagementAdvice.FOLD.stream(id),
                id.toString(),
                row -> EngagementAdviceAnswer.of(exchange, row));
    }

    /** Advises, on the record; more may follow. */
    @POST
    @Path("/{adviceId}/advice")
    @Allows(value = "engagement-advice.give", scope = "adviceId")
    public RestResponse<AcceptedBody> give(@PathParam("adviceId") UUID id, @Valid AdviceBody body) {
        return exchange.accepted(exchange.send(new GiveEngagementAdvice(
                id,
                exchange.sealOrNull("advice", id.toString(), List.of(id.toString()), body.advice()),
                new Code(exchange.actor().reference()),
                exchange.orToday(body.givenOn()))));
    }

    /** Says that advice was recorded by mistake. */
    @POST
    @Path("/{adviceId}/recorded-in-error")
    @Allows(value = "engagement-advice.give", scope = "adviceId")
    public RestResponse<AcceptedBody> recordedInError(@PathParam("adviceId") UUID id, @Valid RecordedInErrorBody body) {
        return exchange.accepted(
                exchange.send(new MarkAdviceInError(id, body.eventId(), body.seal(exchange, id.toString()))));
    }
}
