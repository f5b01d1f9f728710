package candour.review.learningevent.http;

import static candour.review.learningevent.read.LearningEventRegister.LEARNING_EVENTS;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.FamilyMeetings;
import candour.review.learningevent.LearningEventCommand.MarkLearningEventInError;
import candour.review.learningevent.LearningEventCommand.RecordLearningEventHeld;
import candour.review.learningevent.LearningEventCommand.ScheduleLearningEvent;
import candour.review.learningevent.LearningEvents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Events in which practitioners, first-line and strategic managers learn together (S002-051, 118, 124). */
@Path("/v1/reviews/{reviewId}/learning-events")
public class LearningEventResource {
    private final Exchange exchange;

    LearningEventResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Whom it brings together, and when.
     *
     * @param familyMeetings how far the meetings with the family are
     * @param reason why it does not wait for them
     */
    public record LearningEventBody(
            @NotNull EventKind kind,
            @NotNull LocalDate on,
            @NotNull FamilyMeetings familyMeetings,
            @Nullable @Size(max = Formats.TEXT) String reason) {}

    /**
     * That it took place.
     *
     * @param kind where it was not scheduled
     * @param participants who of those nominated came
     * @param team who of the Review Team was there
     * @param absenceReason why the Chair or the Reviewer was not
     */
    public record LearningEventHeldBody(
            @Nullable EventKind kind,
            @NotNull LocalDate heldOn,
            @NotNull @Size(max = 500) Set<@NotNull UUID> participants,
            @NotNull @Size(max = 100) Set<@NotNull @Pattern(regexp = Formats.REFERENCE) String> team,
            @Nullable @Size(max = Formats.TEXT) String absenceReason) {}

    /** Learning events of the review. */
    @GET
    @Allows("learning-event.read")
    public RestResponse<Page<LearningEventAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(LEARNING_EVENTS, reviewId.toString(), row -> LearningEventAnswer.of(exchange, row));
    }

    /** One learning event: its ground rules, preparation, participants and how they are supported. */
    @GET
    @Path("/{learningEventId}")
    @Allows("learning-event.read")
    public RestResponse<LearningEventAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("learningEventId") UUID learningEventId) {
        return exchange.one(
                LEARNING_EVENTS,
                LearningEvents.FOLD.stream(reviewId),
                learningEventId.toString(),
                row -> LearningEventAnswer.of(exchange, Belongs.to(reviewId, row.reviewId(), row)));
    }

    /** Schedules a learning event; before the meetings with the family it warns and asks for a reason. */
    @POST
    @Allows("learning-event.schedule")
    public RestResponse<AcceptedBody> schedule(@PathParam("reviewId") UUID reviewId, @Valid LearningEventBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new ScheduleLearningEvent(
                reviewId,
                id,
                body.kind(),
                body.on(),
                body.familyMeetings(),
                exchange.sealOrNull(
                        "learning-event-reason", reviewId.toString(), List.of(id.toString()), body.reason()),
                exchange.today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/learning-events/" + id));
    }

    /** Records a learning event that was held without having been scheduled. */
    @POST
    @Path("/held")
    @Allows("learning-event.record")
    public RestResponse<AcceptedBody> heldUnplanned(
            @PathParam("reviewId") UUID reviewId, @Valid LearningEventHeldBody body) {
        var id = exchange.newId();
        return exchange.accepted(
                exchange.send(command(reviewId, id, body.kind(), body)),
                URI.create("/v1/reviews/" + reviewId + "/learning-events/" + id));
    }

    /** Records that a learning event of this review was held; it is of the kind it was scheduled as. */
    @PUT
    @Path("/{learningEventId}/held")
    @Allows("learning-event.record")
    public RestResponse<AcceptedBody> held(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("learningEventId") UUID learningEventId,
            @Valid LearningEventHeldBody body) {
        return exchange.accepted(exchange.send(command(reviewId, learningEventId, null, body)));
    }

    /** Marks something of a learning event as recorded in error. */
    @POST
    @Path("/{learningEventId}/recorded-in-error")
    @Allows("learning-event.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("learningEventId") UUID learningEventId,
            @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(new MarkLearningEventInError(
                reviewId, learningEventId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private RecordLearningEventHeld command(
            UUID reviewId, UUID id, @Nullable EventKind kind, LearningEventHeldBody body) {
        return new RecordLearningEventHeld(
                reviewId,
                id,
                kind,
                body.heldOn(),
                body.participants(),
                body.team().stream().map(Code::new).collect(Collectors.toSet()),
                exchange.sealOrNull(
                        "absence-reason", reviewId.toString(), List.of(id.toString()), body.absenceReason()));
    }
}
