package candour.chronology.pushed.http;

import candour.chronology.pushed.document.Fingerprints;
import candour.chronology.read.SubjectIdentifierRow;
import candour.chronology.subject.IdentifierSystem;
import candour.chronology.subject.SubjectIdentifierCommand.NoteIdentifier;
import candour.chronology.subject.SubjectIdentifierCommand.WithdrawIdentifier;
import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** By which numbers the subjects of a review are known. A number goes in and never comes out: its keyed fingerprint alone is kept. */
@Path("/v1/reviews/{reviewId}/subject-identifiers")
public class SubjectIdentifiersResource {
    private final Exchange exchange;
    private final Views views;
    private final Fingerprints fingerprints;

    SubjectIdentifiersResource(Exchange exchange, Views views, Fingerprints fingerprints) {
        this.exchange = exchange;
        this.views = views;
        this.fingerprints = fingerprints;
    }

    /**
     * @param subjectRef review-service's reference of the person, never a name
     * @param value the number; its check digit is verified, and it is forgotten once its fingerprint is taken
     */
    public record IdentifierBody(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{3,100}")
            String subjectRef,

            @NotNull IdentifierSystem system,
            @NotNull @Size(min = 4, max = 60) String value) {
        /** Says nothing of the number. */
        @Override
        public String toString() {
            return "IdentifierBody[…]";
        }
    }

    /** That a number is known, and whose; never the number. */
    public record IdentifierAnswer(
            UUID identifierId, String subjectRef, IdentifierSystem system, String systemUri, LocalDate on) {}

    /** Notes by which number a subject is known. */
    @POST
    @Allows("subject-identifier.note")
    public RestResponse<AcceptedBody> note(@PathParam("reviewId") UUID reviewId, @NotNull @Valid IdentifierBody body) {
        if (!body.system().admits(body.value()))
            throw Problem.invalid(
                            "body.value", "Is no number of that system: its length, date or check digit is wrong.")
                    .asException();
        String fingerprint = fingerprints.of(reviewId, body.system(), body.value());
        UUID identifierId = known(reviewId, body, fingerprint);
        Sealed sealed =
                exchange.seal("identifier-fingerprint", reviewId.toString(), List.of(body.subjectRef()), fingerprint);
        var accepted = exchange.send(new NoteIdentifier(
                identifierId,
                reviewId,
                new Code(body.subjectRef()),
                body.system(),
                sealed,
                Receipts.london(exchange.now())));
        return exchange.accepted(
                accepted, URI.create("/v1/reviews/" + reviewId + "/subject-identifiers/" + identifierId));
    }

    /** Which numbers are known, by system and subject. */
    @GET
    @Allows("subject-identifier.list")
    public RestResponse<Page<IdentifierAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(
                SubjectIdentifierRow.SUBJECT_IDENTIFIERS,
                reviewId.toString(),
                row -> new IdentifierAnswer(
                        row.identifierId(),
                        row.subject().value(),
                        row.system(),
                        row.system().uri(),
                        row.on()));
    }

    /** Takes a number back. */
    @DELETE
    @Path("/{identifierId}")
    @Allows("subject-identifier.withdraw")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId, @PathParam("identifierId") UUID identifierId) {
        return exchange.accepted(
                exchange.send(new WithdrawIdentifier(identifierId, reviewId, Receipts.london(exchange.now()))));
    }

    /** The same number of the same person noted again is the one there is. */
    private UUID known(UUID reviewId, IdentifierBody body, String fingerprint) {
        return views.all(SubjectIdentifierRow.SUBJECT_IDENTIFIERS, reviewId.toString(), null).stream()
                .filter(row ->
                        row.system() == body.system() && row.subject().value().equals(body.subjectRef()))
                .filter(row -> fingerprints.same(row, fingerprint))
                .map(SubjectIdentifierRow::identifierId)
                .findFirst()
                .orElseGet(exchange::newId);
    }
}
