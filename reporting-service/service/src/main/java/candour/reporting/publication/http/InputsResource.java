package candour.reporting.publication.http;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.http.DecidedByBody;
import candour.reporting.publication.FamilyViewKind;
import candour.reporting.publication.InputsCommand;
import candour.reporting.publication.InputsCommand.ConsiderDataProtection;
import candour.reporting.publication.InputsCommand.LiftHold;
import candour.reporting.publication.InputsCommand.PlaceHold;
import candour.reporting.publication.InputsCommand.RecordConsultation;
import candour.reporting.publication.InputsCommand.RecordDueWeight;
import candour.reporting.publication.InputsCommand.RecordFamilyView;
import candour.reporting.publication.InputsCommand.RecordNoFamilyAnswer;
import candour.reporting.publication.InputsCommand.RequestFamilyView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** What the decision on publication looks at: views, their weight, data protection, consultations and holds. */
@Path("/v1/reviews/{reviewId}/publication")
public class InputsResource {

    private final Exchange exchange;

    InputsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** By which channel somebody was asked. */
    public record AttemptBody(
            @NotBlank @Pattern(regexp = Formats.REFERENCE) String channel,
            @Nullable LocalDate on) {}

    /** What somebody said, in their words. */
    public record ViewBody(
            @NotNull FamilyViewKind view,
            @NotBlank @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate on) {}

    /** Words about one thing. */
    public record WordsBody(
            @NotBlank @Size(max = Formats.TEXT) String words,
            @Nullable LocalDate on) {}

    /** With whom publication was discussed because of a process, and what came of it. */
    public record ConsultationBody(
            @NotNull UUID processId,
            @NotNull @Valid DecidedByBody consulted,
            @NotBlank @Size(max = Formats.TEXT) String outcome) {}

    /** Who asks that publication waits, and why. */
    public record HoldBody(
            @NotNull @Valid DecidedByBody askedBy,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** Who says that it need no longer wait. */
    public record LiftingBody(
            @Nullable @Valid DecidedByBody saidBy, @Nullable LocalDate on) {}

    /** Records an attempt to ask a relative's view. */
    @POST
    @Path("/family-views/{memberRef}/attempts")
    @Allows("publication.gather")
    public RestResponse<AcceptedBody> ask(
            @PathParam("reviewId") UUID reviewId, @PathParam("memberRef") UUID memberRef, @Valid AttemptBody body) {
        return send(
                new RequestFamilyView(reviewId, memberRef, exchange.newId(), new Code(body.channel()), day(body.on())));
    }

    /** Records a relative's view on publication. */
    @PUT
    @Path("/family-views/{memberRef}")
    @Allows("publication.gather")
    public RestResponse<AcceptedBody> view(
            @PathParam("reviewId") UUID reviewId, @PathParam("memberRef") UUID memberRef, @Valid ViewBody body) {
        return send(new RecordFamilyView(
                reviewId,
                memberRef,
                body.view(),
                seal("family-view", reviewId, memberRef, body.words()),
                new Code(exchange.actor().reference()),
                day(body.on())));
    }

    /** Records that a relative did not answer, after attempts. */
    @PUT
    @Path("/family-views/{memberRef}/no-answer")
    @Allows("publication.gather")
    public RestResponse<AcceptedBody> noAnswer(
            @PathParam("reviewId") UUID reviewId, @PathParam("memberRef") UUID memberRef, @Valid WordsBody body) {
        return send(new RecordNoFamilyAnswer(
                reviewId, memberRef, seal("attempts", reviewId, memberRef, body.words()), day(body.on())));
    }

    /** Records what weight the family's views were given. */
    @PUT
    @Path("/due-weight")
    @Allows("publication.gather")
    public RestResponse<AcceptedBody> weigh(@PathParam("reviewId") UUID reviewId, @Valid WordsBody body) {
        return send(
                new RecordDueWeight(reviewId, seal("due-weight", reviewId, reviewId, body.words()), day(body.on())));
    }

    /** Records what was considered of data protection. */
    @PUT
    @Path("/data-protection")
    @Allows("publication.gather")
    public RestResponse<AcceptedBody> consider(@PathParam("reviewId") UUID reviewId, @Valid WordsBody body) {
        return send(new ConsiderDataProtection(
                reviewId, seal("data-protection", reviewId, reviewId, body.words()), day(body.on())));
    }

    /** Records that an authority was consulted. */
    @POST
    @Path("/consultations")
    @Allows("publication.gather")
    public RestResponse<AcceptedBody> consult(@PathParam("reviewId") UUID reviewId, @Valid ConsultationBody body) {
        var id = exchange.newId();
        return send(new RecordConsultation(
                reviewId,
                id,
                body.processId(),
                body.consulted().seal(exchange, reviewId.toString(), id),
                seal("consultation-outcome", reviewId, id, body.outcome())));
    }

    /** Puts publication on hold. */
    @POST
    @Path("/holds")
    @Allows("publication.hold")
    public RestResponse<AcceptedBody> hold(@PathParam("reviewId") UUID reviewId, @Valid HoldBody body) {
        var id = exchange.newId();
        return exchange.accepted(
                exchange.send(new PlaceHold(
                        reviewId,
                        id,
                        body.askedBy().seal(exchange, reviewId.toString(), id),
                        seal("hold-reason", reviewId, id, body.reason()),
                        day(body.on()))),
                URI.create("/v1/reviews/" + reviewId + "/publication/holds/" + id));
    }

    /** Lifts a hold, on what was said by whoever asked for it. */
    @POST
    @Path("/holds/{holdId}/lifting")
    @Allows("publication.hold")
    public RestResponse<AcceptedBody> lift(
            @PathParam("reviewId") UUID reviewId, @PathParam("holdId") UUID holdId, @Valid LiftingBody body) {
        return send(new LiftHold(
                reviewId,
                holdId,
                body.saidBy() == null ? null : body.saidBy().seal(exchange, reviewId.toString(), holdId),
                day(body.on())));
    }

    private RestResponse<AcceptedBody> send(InputsCommand command) {
        return exchange.accepted(exchange.send(command));
    }

    private Sealed seal(String kind, UUID reviewId, UUID about, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(about.toString()), text);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return exchange.orToday(on);
    }
}
