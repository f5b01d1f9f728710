package candour.chronology.http;

import candour.chronology.glossary.GlossaryCommand.ChangeTerm;
import candour.chronology.glossary.GlossaryCommand.EnterTerm;
import candour.chronology.glossary.GlossaryCommand.RemoveTerm;
import candour.chronology.glossary.Term;
import candour.chronology.glossary.TermKind;
import candour.chronology.read.TermRow;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who and what the words of the chronologies stand for: names and their pseudonyms, abbreviations and their meaning. */
@Path("/v1/reviews/{reviewId}/glossary")
public class GlossaryResource {
    private final Exchange exchange;

    GlossaryResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param written every way it is written, the usual one first
     * @param standsFor the pseudonym or role, or what an abbreviation is short for
     * @param personRef the subject's or relative's reference in the other services, if they have one: the names are sealed under the key of
     *     that person and go when it goes
     */
    public record TermBody(
            @NotNull TermKind kind,
            @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 200) String> written,
            @NotBlank @Size(max = 200) String standsFor,
            @Nullable UUID personRef) {}

    /** @param written absent when it may not, or cannot, be read; then {@code withheld} says why */
    public record TermAnswer(
            UUID termId,
            TermKind kind,
            int version,
            @Nullable List<String> written,
            @Nullable String withheld,
            @Nullable Words standsFor,
            List<Action> actions) {}

    /** Every term of the review. */
    @GET
    @Allows("glossary.read")
    public RestResponse<Page<TermAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(TermRow.TERMS, reviewId.toString(), this::answer);
    }

    /** One term. */
    @GET
    @Path("/{termId}")
    @Allows("glossary.read")
    public RestResponse<TermAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("termId") UUID termId) {
        return exchange.one(TermRow.TERMS, Term.FOLD.stream(termId), termId.toString(), row -> {
            if (!row.reviewId().equals(reviewId)) throw Problem.notFound().asException();
            return answer(row);
        });
    }

    /** Enters a term. */
    @POST
    @Allows("glossary.write")
    public RestResponse<AcceptedBody> enter(@PathParam("reviewId") UUID reviewId, @NotNull @Valid TermBody body) {
        UUID termId = exchange.newId();
        var accepted = exchange.send(new EnterTerm(
                termId,
                reviewId,
                body.kind(),
                written(reviewId, termId, body),
                standsFor(reviewId, termId, body),
                today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/glossary/" + termId));
    }

    /** Changes how a term is written or what it stands for; its kind stays. */
    @PUT
    @Path("/{termId}")
    @NeedsVersion
    @Allows("glossary.write")
    public RestResponse<AcceptedBody> change(
            @PathParam("reviewId") UUID reviewId, @PathParam("termId") UUID termId, @NotNull @Valid TermBody body) {
        return exchange.accepted(exchange.change(new ChangeTerm(
                termId, reviewId, written(reviewId, termId, body), standsFor(reviewId, termId, body), today())));
    }

    /** Removes a term. Words are shown as they were written again; what was tagged stays tagged. */
    @DELETE
    @Path("/{termId}")
    @Allows("glossary.write")
    public RestResponse<AcceptedBody> remove(@PathParam("reviewId") UUID reviewId, @PathParam("termId") UUID termId) {
        return exchange.accepted(exchange.send(new RemoveTerm(termId, reviewId, today())));
    }

    /** Of the person it names, so that their shredding takes the name along. */
    private Sealed written(UUID reviewId, UUID termId, TermBody body) {
        UUID whose = body.personRef() == null ? termId : body.personRef();
        return exchange.seal(
                "chronology-term-written",
                reviewId.toString(),
                List.of(whose.toString()),
                GlossaryWords.joined(body.written()));
    }

    /** Of the term, so that the pseudonym outlives the name. */
    private Sealed standsFor(UUID reviewId, UUID termId, TermBody body) {
        return exchange.seal(
                "chronology-term-stands-for", reviewId.toString(), List.of("term-" + termId), body.standsFor());
    }

    private TermAnswer answer(TermRow row) {
        Words written = exchange.open(row.written());
        String here = "/v1/reviews/" + row.reviewId() + "/glossary/" + row.termId();
        return new TermAnswer(
                row.termId(),
                row.kind(),
                row.version(),
                written == null || written.text() == null ? null : GlossaryWords.parted(written.text()),
                written == null ? null : written.withheld(),
                exchange.open(row.standsFor()),
                exchange.actions(
                        Action.offer("change", "PUT", here, "glossary.write"),
                        Action.offer("remove", "DELETE", here, "glossary.write")));
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
