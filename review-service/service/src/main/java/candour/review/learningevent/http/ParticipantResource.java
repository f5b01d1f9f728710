package candour.review.learningevent.http;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.learningevent.GroundRule;
import candour.review.learningevent.LearningEventCommand.NominateParticipant;
import candour.review.learningevent.LearningEventCommand.RecordPreparation;
import candour.review.learningevent.LearningEventCommand.RecordSupport;
import candour.review.learningevent.LearningEventCommand.SetGroundRules;
import candour.review.learningevent.Preparation;
import candour.review.learningevent.SupportStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a learning event is prepared, and who takes part and is supported (S002-056, 057, 062, 128). */
@Path("/v1/reviews/{reviewId}/learning-events/{learningEventId}")
public class ParticipantResource {
    private final Exchange exchange;

    ParticipantResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** How each ground rule is kept, in words. */
    public record GroundRulesBody(
            @NotEmpty Map<GroundRule, @NotBlank @Size(max = Formats.TEXT) String> rules,
            @Nullable LocalDate setOn) {}

    /** All of the checklist that is done. */
    public record PreparationBody(
            @NotNull Set<@NotNull Preparation> done,
            @Nullable LocalDate on) {}

    /** Who is to take part: their entry in the directory, or their name. */
    public record ParticipantBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String agency,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String personRef,
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable LocalDate on) {}

    /** When and how somebody was informed and supported. */
    public record SupportBody(
            @NotNull SupportStage stage,
            @NotBlank @Size(max = Formats.TEXT) String how,
            @Nullable LocalDate on) {}

    /** Says how the ground rules are kept. */
    @PUT
    @Path("/ground-rules")
    @Allows("learning-event.record")
    public RestResponse<AcceptedBody> groundRules(
            @PathParam("reviewId") UUID reviewId, @PathParam("learningEventId") UUID id, @Valid GroundRulesBody body) {
        var rules = new EnumMap<GroundRule, Sealed>(GroundRule.class);
        body.rules().forEach((rule, how) -> rules.put(rule, seal("ground-rule", reviewId, id, how)));
        return exchange.accepted(
                exchange.send(new SetGroundRules(reviewId, id, rules, exchange.orToday(body.setOn()))));
    }

    /** Ticks off the checklist. */
    @PUT
    @Path("/preparation")
    @Allows("learning-event.record")
    public RestResponse<AcceptedBody> preparation(
            @PathParam("reviewId") UUID reviewId, @PathParam("learningEventId") UUID id, @Valid PreparationBody body) {
        return exchange.accepted(
                exchange.send(new RecordPreparation(reviewId, id, body.done(), exchange.orToday(body.on()))));
    }

    /** Nominates somebody to take part. */
    @POST
    @Path("/participants")
    @Allows("learning-event.nominate")
    public RestResponse<AcceptedBody> nominate(
            @PathParam("reviewId") UUID reviewId, @PathParam("learningEventId") UUID id, @Valid ParticipantBody body) {
        var participant = exchange.newId();
        var accepted = exchange.send(new NominateParticipant(
                reviewId,
                id,
                participant,
                new Code(body.agency()),
                Code.orNull(body.personRef()),
                exchange.sealOrNull("person-name", reviewId.toString(), List.of(participant.toString()), body.name()),
                exchange.orToday(body.on())));
        return exchange.accepted(
                accepted,
                URI.create("/v1/reviews/" + reviewId + "/learning-events/" + id + "/participants/" + participant));
    }

    /** Records that somebody who takes part was informed and supported. */
    @POST
    @Path("/participants/{participantId}/support")
    @Allows("learning-event.nominate")
    public RestResponse<AcceptedBody> support(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("learningEventId") UUID id,
            @PathParam("participantId") UUID participant,
            @Valid SupportBody body) {
        return exchange.accepted(exchange.send(new RecordSupport(
                reviewId,
                id,
                participant,
                body.stage(),
                seal("support", reviewId, participant, body.how()),
                exchange.orToday(body.on()))));
    }

    private Sealed seal(String kind, UUID reviewId, UUID about, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(about.toString()), text);
    }
}
