package candour.chronology.http;

import candour.chronology.keydocument.KeyDocument;
import candour.chronology.keydocument.KeyDocumentCommand.ChangeDueDay;
import candour.chronology.keydocument.KeyDocumentCommand.ReceiveDocument;
import candour.chronology.keydocument.KeyDocumentCommand.RecordNotAvailable;
import candour.chronology.keydocument.KeyDocumentCommand.RequestDocument;
import candour.chronology.keydocument.KeyDocumentCommand.WithdrawRequest;
import candour.chronology.read.KeyDocumentRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.sealed.Sealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** Key documents and further information asked of agencies, by a day (S002-046). */
@Path("/v1/reviews/{reviewId}/document-requests")
public class KeyDocumentsResource {
    private final Exchange exchange;

    KeyDocumentsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** @param what the document, as the agency will know it */
    public record DocumentBody(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{2,60}")
            String agency,

            @NotBlank @Size(max = 5_000) String what,
            @NotNull LocalDate dueOn) {}

    public record DueDayBody(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** @param note what came, and where it is kept */
    public record ReceiptBody(
            @NotNull LocalDate receivedOn,
            @Nullable @Size(max = 5_000) String note) {}

    /** @param saidOn when the agency said so */
    public record NotAvailableBody(
            @NotNull LocalDate saidOn,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** Everything asked for but chronologies, oldest first. */
    @GET
    @Allows("document.list")
    public RestResponse<Page<DocumentAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(
                KeyDocumentRow.KEY_DOCUMENTS, reviewId.toString(), row -> DocumentAnswer.of(exchange, row));
    }

    /** One request. */
    @GET
    @Path("/{requestId}")
    @Allows("document.list")
    public RestResponse<DocumentAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("requestId") UUID requestId) {
        return exchange.one(
                KeyDocumentRow.KEY_DOCUMENTS, KeyDocument.FOLD.stream(requestId), requestId.toString(), row -> {
                    if (!row.reviewId().equals(reviewId))
                        throw Problem.notFound().asException();
                    return DocumentAnswer.of(exchange, row);
                });
    }

    /** Asks an agency for a document, by a day. */
    @POST
    @Allows("document.request")
    public RestResponse<AcceptedBody> request(@PathParam("reviewId") UUID reviewId, @NotNull @Valid DocumentBody body) {
        UUID requestId = exchange.newId();
        var accepted = exchange.send(new RequestDocument(
                requestId,
                reviewId,
                new Code(body.agency()),
                seal(reviewId, requestId, "document-request", body.what()),
                body.dueOn(),
                today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/document-requests/" + requestId));
    }

    /** Gives the agency another day to answer by, with a reason. */
    @POST
    @Path("/{requestId}/due-day")
    @Allows("document.request")
    public RestResponse<AcceptedBody> changeDueDay(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("requestId") UUID requestId,
            @NotNull @Valid DueDayBody body) {
        return exchange.accepted(exchange.send(new ChangeDueDay(
                requestId,
                reviewId,
                body.dueOn(),
                seal(reviewId, requestId, "document-reason", body.reason()),
                today())));
    }

    /** Records that it came. */
    @POST
    @Path("/{requestId}/receipt")
    @Allows("document.settle")
    public RestResponse<AcceptedBody> receive(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("requestId") UUID requestId,
            @NotNull @Valid ReceiptBody body) {
        var note =
                exchange.sealOrNull("document-note", reviewId.toString(), List.of(requestId.toString()), body.note());
        return exchange.accepted(exchange.send(new ReceiveDocument(requestId, reviewId, body.receivedOn(), note)));
    }

    /** Records that the agency says there is none to give, and why. */
    @POST
    @Path("/{requestId}/not-available")
    @Allows("document.settle")
    public RestResponse<AcceptedBody> notAvailable(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("requestId") UUID requestId,
            @NotNull @Valid NotAvailableBody body) {
        return exchange.accepted(exchange.send(new RecordNotAvailable(
                requestId, reviewId, body.saidOn(), seal(reviewId, requestId, "document-reason", body.reason()))));
    }

    /** Says that it is not needed any more. */
    @POST
    @Path("/{requestId}/withdrawal")
    @Allows("document.request")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("requestId") UUID requestId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        return exchange.accepted(exchange.send(new WithdrawRequest(
                requestId, reviewId, seal(reviewId, requestId, "document-reason", body.reason()), today())));
    }

    private Sealed seal(UUID reviewId, UUID requestId, String kind, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(requestId.toString()), text);
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
