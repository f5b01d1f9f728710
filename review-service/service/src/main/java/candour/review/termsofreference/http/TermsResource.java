package candour.review.termsofreference.http;

import static candour.review.termsofreference.read.TermsHistory.TERMS_HISTORY;

import candour.platform.authority.http.EvidenceBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.view.Views;
import candour.review.authority.http.DecidedByBody;
import candour.review.termsofreference.TermsCommand.AgreeTerms;
import candour.review.termsofreference.TermsCommand.AgreeTermsChange;
import candour.review.termsofreference.TermsCommand.InformCommitteeOfTermsChange;
import candour.review.termsofreference.TermsCommand.ProposeTermsChange;
import candour.review.termsofreference.TermsCommand.RejectTermsChange;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.review.termsofreference.TermsOfReference;
import candour.review.termsofreference.read.TermsRow;
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

/** Terms of reference: the history with every version, and changes on their way to the committee (S002-069…072). */
@Path("/v1/reviews/{reviewId}/terms-of-reference")
public class TermsResource {
    private final Exchange exchange;
    private final Views views;

    TermsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A change the team asks for. */
    public record TermsChangeBody(
            @NotNull @Valid TermsBody terms,
            @NotNull Trigger trigger,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate proposedOn) {}

    /** When and how the committee was told. */
    public record CommitteeInformedBody(
            @Nullable LocalDate informedOn, @NotNull @Valid EvidenceBody evidence) {}

    /** The committee's agreement; with other terms where its minute amends the proposal. */
    public record AgreementBody(
            @NotNull @Valid DecidedByBody decidedBy,
            @Nullable @Valid TermsBody amendedTerms) {}

    /** The committee's refusal. */
    public record RejectionBody(
            @NotNull @Valid DecidedByBody decidedBy,
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** Every version of the terms of reference, and changes on their way. */
    @GET
    @Allows("terms.read")
    public RestResponse<Page<TermsAnswer>> history(@PathParam("reviewId") UUID reviewId) {
        var all = all(reviewId);
        return exchange.page(TERMS_HISTORY, reviewId.toString(), row -> TermsAnswer.of(exchange, row, all));
    }

    /** Records that the committee agreed the first terms. */
    @POST
    @Path("/agreement")
    @Allows("terms.decide")
    public RestResponse<AcceptedBody> agree(@PathParam("reviewId") UUID reviewId, @Valid AgreementBody body) {
        return exchange.accepted(exchange.send(new AgreeTerms(
                reviewId,
                body.decidedBy().seal(exchange, reviewId.toString(), reviewId),
                TermsBody.sealOrNull(body.amendedTerms(), exchange, reviewId))));
    }

    /** Proposes a change. */
    @POST
    @Path("/changes")
    @Allows("terms.propose-change")
    public RestResponse<AcceptedBody> propose(@PathParam("reviewId") UUID reviewId, @Valid TermsChangeBody body) {
        var changeId = exchange.newId();
        var accepted = exchange.send(new ProposeTermsChange(
                reviewId,
                changeId,
                body.terms().seal(exchange, reviewId),
                body.trigger(),
                exchange.seal("terms-change-reason", reviewId.toString(), List.of(changeId.toString()), body.reason()),
                exchange.orToday(body.proposedOn())));
        return exchange.accepted(
                accepted, URI.create("/v1/reviews/" + reviewId + "/terms-of-reference/changes/" + changeId));
    }

    /** One change or version. */
    @GET
    @Path("/changes/{changeId}")
    @Allows("terms.read")
    public RestResponse<TermsAnswer> change(
            @PathParam("reviewId") UUID reviewId, @PathParam("changeId") UUID changeId) {
        return exchange.one(
                TERMS_HISTORY,
                TermsOfReference.FOLD.stream(reviewId),
                changeId.toString(),
                row -> TermsAnswer.of(exchange, Belongs.to(reviewId, row.reviewId(), row), all(reviewId)));
    }

    /** Records that the committee was told of a change. */
    @POST
    @Path("/changes/{changeId}/committee-informed")
    @Allows("terms.inform")
    public RestResponse<AcceptedBody> informed(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("changeId") UUID changeId,
            @Valid CommitteeInformedBody body) {
        return exchange.accepted(exchange.send(new InformCommitteeOfTermsChange(
                reviewId,
                changeId,
                exchange.orToday(body.informedOn()),
                body.evidence().seal(exchange, reviewId.toString(), changeId))));
    }

    /** Records that the committee agreed a change. */
    @POST
    @Path("/changes/{changeId}/agreement")
    @Allows("terms.decide")
    public RestResponse<AcceptedBody> agreeChange(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("changeId") UUID changeId,
            @Valid DecidedByBody decidedBy) {
        return exchange.accepted(exchange.send(
                new AgreeTermsChange(reviewId, changeId, decidedBy.seal(exchange, reviewId.toString(), changeId))));
    }

    /** Records that the committee rejected a change. */
    @POST
    @Path("/changes/{changeId}/rejection")
    @Allows("terms.decide")
    public RestResponse<AcceptedBody> reject(
            @PathParam("reviewId") UUID reviewId, @PathParam("changeId") UUID changeId, @Valid RejectionBody body) {
        return exchange.accepted(exchange.send(new RejectTermsChange(
                reviewId,
                changeId,
                body.decidedBy().seal(exchange, reviewId.toString(), changeId),
                exchange.seal(
                        "terms-rejection-reason", reviewId.toString(), List.of(changeId.toString()), body.reason()))));
    }

    private List<TermsRow> all(UUID reviewId) {
        return views.all(TERMS_HISTORY, reviewId.toString(), exchange.asOfLeaf());
    }
}
