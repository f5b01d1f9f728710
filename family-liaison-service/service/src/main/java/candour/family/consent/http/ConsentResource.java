package candour.family.consent.http;

import static candour.family.consent.read.ConsentRegister.CONSENTS;

import candour.family.consent.Consent.Status;
import candour.family.consent.ConsentCommand;
import candour.family.consent.ConsentCommand.MarkConsentInError;
import candour.family.consent.ConsentCommand.RecordAsked;
import candour.family.consent.ConsentCommand.RecordGiven;
import candour.family.consent.ConsentCommand.RecordNoAnswer;
import candour.family.consent.ConsentCommand.RecordRefused;
import candour.family.consent.ConsentCommand.RecordWithdrawn;
import candour.family.consent.Giver;
import candour.family.consent.Purpose;
import candour.family.consent.read.ConsentRegister.Entry;
import candour.family.consent.read.ConsentRegister.Step;
import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What each family member has agreed to, purpose by purpose. No answer is never a yes (S001-32). */
@Path("/v1/reviews/{reviewId}")
public class ConsentResource {

    private final Exchange exchange;

    ConsentResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What somebody answered to the question, in their own words where there are any. */
    public record AnswerBody(
            @NotNull Answer answer,
            Giver.@Nullable Kind givenBy,
            @Nullable @Size(max = Formats.TEXT) String capacityBasis,
            @Nullable @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate on,
            @Nullable LocalDate until) {}

    /** The answers there are; there is none that stands for silence but NO_ANSWER. */
    public enum Answer {
        ASKED,
        YES,
        NO,
        NO_ANSWER,
        WITHDRAWN
    }

    /** A consent as answered. */
    public record ConsentAnswer(UUID memberId, Purpose purpose, Status status, List<Step> steps) {}

    /** Each member's answers, purpose by purpose. */
    @GET
    @Path("/consents")
    @Allows("consent.list")
    public RestResponse<Page<ConsentAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(CONSENTS, reviewId.toString(), ConsentResource::answer);
    }

    /** Records what a member said about a purpose: asked, given, declined or withdrawn. */
    @POST
    @Path("/family-members/{memberId}/consents/{purpose}")
    @Allows("consent.record")
    public RestResponse<AcceptedBody> record(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("memberId") UUID memberId,
            @PathParam("purpose") Purpose purpose,
            @Valid AnswerBody body) {
        return exchange.accepted(exchange.send(command(reviewId, memberId, purpose, body)));
    }

    /** Marks an answer as recorded in error. It counts as never said. */
    @POST
    @Path("/family-members/{memberId}/consents/{purpose}/recorded-in-error")
    @Allows("consent.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("memberId") UUID memberId,
            @PathParam("purpose") Purpose purpose,
            @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(new MarkConsentInError(
                reviewId, memberId, purpose, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private ConsentCommand command(UUID reviewId, UUID memberId, Purpose purpose, AnswerBody body) {
        var on = exchange.orToday(body.on());
        var words = words("consent-words", reviewId, memberId, body.words());
        var giver = new Giver(
                body.givenBy() == null ? Giver.Kind.SELF : body.givenBy(),
                words("capacity-basis", reviewId, memberId, body.capacityBasis()));
        return switch (body.answer()) {
            case ASKED -> new RecordAsked(reviewId, memberId, purpose, on);
            case YES ->
                new RecordGiven(
                        reviewId,
                        memberId,
                        purpose,
                        giver,
                        words,
                        new Code(exchange.actor().reference()),
                        on,
                        body.until());
            case NO -> new RecordRefused(reviewId, memberId, purpose, giver, words, on);
            case NO_ANSWER -> new RecordNoAnswer(reviewId, memberId, purpose, on);
            case WITHDRAWN -> new RecordWithdrawn(reviewId, memberId, purpose, words, on);
        };
    }

    private @Nullable Sealed words(String kind, UUID reviewId, UUID memberId, @Nullable String text) {
        return exchange.sealOrNull(kind, reviewId.toString(), List.of(memberId.toString()), text);
    }

    private static ConsentAnswer answer(Entry entry) {
        return new ConsentAnswer(entry.memberId(), entry.purpose(), entry.status(), entry.steps());
    }
}
