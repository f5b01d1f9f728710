package candour.chronology.pushed.http;

import candour.chronology.agencychronology.RequestReference;
import candour.chronology.pushclient.PushKind;
import candour.chronology.pushed.PushCommand.AnswerPush;
import candour.chronology.pushed.PushCommand.MatchPush;
import candour.chronology.read.PushRow;
import candour.chronology.read.RequestReferenceRow;
import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an agency's own systems have pushed, for the agency's people: no word of any record. */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}")
public class AgencyPushesResource {
    private final Exchange exchange;
    private final Views views;

    AgencyPushesResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** @param reference what the agency's systems name when they push */
    public record ReferenceAnswer(UUID reference, LocalDate dueOn) {}

    /**
     * @param matched false when it waits for a person to say which request it answers
     * @param answered how many records its sender was told were accepted
     */
    public record PushAnswer(
            UUID receiptId,
            PushKind kind,
            Instant receivedAt,
            String sha256,
            int records,
            boolean matched,
            boolean withdrawn,
            @Nullable Integer answered) {}

    /** @param accepted how many of its records; none tells the sender that it is quarantined */
    public record AnswerBody(@NotNull @Min(0) @Max(500) Integer accepted) {}

    /** The reference that the agency's systems name when they push. */
    @GET
    @Path("/request-reference")
    @Allows("push.read-reference")
    public RestResponse<ReferenceAnswer> reference(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        UUID reference = RequestReference.of(reviewId, agency);
        RequestReferenceRow request = views.find(
                        RequestReferenceRow.REQUEST_REFERENCES, reference.toString(), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
        return exchange.answer(RequestReferenceRow.REQUEST_REFERENCES, new ReferenceAnswer(reference, request.dueOn()));
    }

    /** The pushes for this request, and those of the agency that name none. */
    @GET
    @Path("/pushes")
    @Allows("push.list")
    public RestResponse<Page<PushAnswer>> list(@PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.page(
                PushRow.PUSHES,
                agency.value(),
                row -> reviewId.equals(row.reviewId()) || row.unmatched() ? answer(row) : null);
    }

    /** Says that a push answers this request, though it named none. */
    @POST
    @Path("/pushes/{receiptId}/matching")
    @Allows("push.match")
    public RestResponse<AcceptedBody> match(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("receiptId") UUID receiptId) {
        return exchange.accepted(
                exchange.send(new MatchPush(receiptId, reviewId, agency, Receipts.london(exchange.now()))));
    }

    /** Tells the sender how many of its records were accepted. Until somebody does, it knows only that they were received. */
    @POST
    @Path("/pushes/{receiptId}/answer")
    @Allows("push.answer")
    public RestResponse<AcceptedBody> tell(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("receiptId") UUID receiptId,
            @NotNull @Valid AnswerBody body) {
        return exchange.accepted(exchange.send(
                new AnswerPush(receiptId, reviewId, agency, body.accepted(), Receipts.london(exchange.now()))));
    }

    private static PushAnswer answer(PushRow row) {
        return new PushAnswer(
                row.receiptId(),
                row.kind(),
                row.receivedAt(),
                row.sha256().value(),
                row.records(),
                !row.unmatched(),
                row.withdrawn(),
                row.accepted());
    }
}
