package candour.family.policeliaison.http;

import static candour.family.policeliaison.read.GateCard.GATES;

import candour.family.authority.http.DecidedByBody;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.PoliceGate.Standing;
import candour.family.policeliaison.PoliceLiaisonCommand.InviteFlo;
import candour.family.policeliaison.PoliceLiaisonCommand.MarkPoliceFactInError;
import candour.family.policeliaison.PoliceLiaisonCommand.OpenForRelatives;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordFloAppointment;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordFloMeeting;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordFloUnavailable;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordNoFlo;
import candour.family.policeliaison.read.GateCard.Card;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the police have said and done, and how the gate stands (S000-29, S000-30, ruling R4). */
@Path("/v1/reviews/{reviewId}/police-liaison")
public class PoliceLiaisonResource {

    /** Those who are told the reasons. */
    private static final Set<String> TOLD_WHY = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER");

    private final Exchange exchange;
    private final Views views;

    PoliceLiaisonResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** An officer was appointed. */
    public record AppointmentBody(
            @NotBlank @Size(max = 200) String officer,
            @NotNull LocalDate on,
            @NotNull @Valid DecidedByBody saidBy) {}

    /** The officer was invited. */
    public record InvitationBody(@Nullable LocalDate on) {}

    /** The officer met the Review Team. */
    public record MeetingBody(
            @NotNull LocalDate on,
            @NotBlank @Size(max = Formats.TEXT) String note) {}

    /** The officer declined or is not available. */
    public record UnavailableBody(
            @NotNull LocalDate on,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @NotNull @Valid DecidedByBody saidBy) {}

    /** There is no officer, and how the police see contact with the family. */
    public record NoOfficerBody(
            @NotNull LocalDate on,
            @NotBlank @Size(max = Formats.TEXT) String viewOnContact,
            @NotNull @Valid DecidedByBody saidBy) {}

    /** With whom the police agree to contact. */
    public record RelativesBody(
            @NotEmpty @Size(max = 50) Set<UUID> memberIds,
            @NotNull LocalDate on,
            @NotNull @Valid DecidedByBody saidBy) {}

    /**
     * The gate as answered: how it stands today, for whom it is open, and all it follows from. Who only needs to know
     * whether to wait is told that much, and whom to ask (security, 2.2, condition 13).
     */
    public record GateAnswer(
            Standing standing,
            Set<UUID> openFor,
            List<StepAnswer> history,
            @Nullable String advice,
            List<Action> actions) {}

    /** One thing it follows from. */
    public record StepAnswer(
            UUID eventId,
            String kind,
            @Nullable LocalDate on,
            @Nullable UUID appointmentId,
            boolean recordedInError) {}

    /** How the police gate stands, and why. */
    @GET
    @Allows("police-liaison.read")
    public RestResponse<GateAnswer> read(@PathParam("reviewId") UUID reviewId) {
        var card = views.find(GATES, reviewId.toString(), exchange.asOfLeaf()).orElse(new Card(reviewId, List.of()));
        return exchange.answer(GATES, answer(card));
    }

    /** Records that a family liaison officer was appointed. */
    @POST
    @Path("/officers")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> appointed(@PathParam("reviewId") UUID reviewId, @Valid AppointmentBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordFloAppointment(
                reviewId,
                id,
                body.on(),
                seal("officer-name", reviewId, id, body.officer()),
                body.saidBy().seal(exchange, reviewId.toString(), id)));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/police-liaison/officers/" + id));
    }

    /** Records that the officer was invited to meet the team. */
    @POST
    @Path("/officers/{appointmentId}/invitation")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> invited(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid InvitationBody body) {
        return exchange.accepted(exchange.send(new InviteFlo(reviewId, appointmentId, exchange.orToday(body.on()))));
    }

    /** Records that the officer met the team. */
    @POST
    @Path("/officers/{appointmentId}/meeting")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> met(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid MeetingBody body) {
        return exchange.accepted(exchange.send(new RecordFloMeeting(
                reviewId, appointmentId, body.on(), seal("meeting-note", reviewId, appointmentId, body.note()))));
    }

    /** Records that the officer declined or is unavailable. */
    @POST
    @Path("/officers/{appointmentId}/unavailability")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> unavailable(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid UnavailableBody body) {
        return exchange.accepted(exchange.send(new RecordFloUnavailable(
                reviewId,
                appointmentId,
                body.on(),
                seal("unavailability-reason", reviewId, appointmentId, body.reason()),
                body.saidBy().seal(exchange, reviewId.toString(), appointmentId))));
    }

    /** Records that the police say there is no officer. */
    @POST
    @Path("/no-officer")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> noOfficer(@PathParam("reviewId") UUID reviewId, @Valid NoOfficerBody body) {
        return exchange.accepted(exchange.send(new RecordNoFlo(
                reviewId,
                body.on(),
                seal("police-view", reviewId, reviewId, body.viewOnContact()),
                body.saidBy().seal(exchange, reviewId.toString(), reviewId))));
    }

    /** Records that the police open the gate for named relatives. */
    @POST
    @Path("/relatives")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> openForRelatives(
            @PathParam("reviewId") UUID reviewId, @Valid RelativesBody body) {
        return exchange.accepted(exchange.send(new OpenForRelatives(
                reviewId, body.memberIds(), body.on(), body.saidBy().seal(exchange, reviewId.toString(), reviewId))));
    }

    /** Marks something the police said as recorded in error. */
    @POST
    @Path("/recorded-in-error")
    @Allows("police-liaison.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkPoliceFactInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private Sealed seal(String kind, UUID reviewId, UUID entry, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(entry.toString()), text);
    }

    private GateAnswer answer(Card card) {
        PoliceGate gate = card.gate();
        var standing = gate.on(exchange.today());
        if (Collections.disjoint(exchange.roles(), TOLD_WHY)) {
            return standing == Standing.OPEN
                    ? new GateAnswer(Standing.OPEN, Set.of(), List.of(), null, List.of())
                    : new GateAnswer(
                            Standing.CLOSED, Set.of(), List.of(), "Contact is blocked: ask the chair.", List.of());
        }
        var here = "/v1/reviews/" + card.reviewId() + "/police-liaison";
        return new GateAnswer(
                standing,
                gate.relatives().keySet(),
                card.steps().stream()
                        .map(step -> new StepAnswer(
                                step.eventId(), step.kind(), step.on(), step.appointmentId(), step.inError()))
                        .toList(),
                null,
                exchange.actions(
                        Action.offer("record-officer", "POST", here + "/officers", "police-liaison.record"),
                        Action.offer("record-no-officer", "POST", here + "/no-officer", "police-liaison.record"),
                        Action.offer("open-for-relatives", "POST", here + "/relatives", "police-liaison.record"),
                        Action.offer("mark-in-error", "POST", here + "/recorded-in-error", "police-liaison.record")));
    }
}
