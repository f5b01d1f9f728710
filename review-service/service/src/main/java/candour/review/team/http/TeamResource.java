package candour.review.team.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.access.Code;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
import candour.review.authority.http.OverrulingBody;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Names;
import candour.review.team.KnownService;
import candour.review.team.ReviewRole;
import candour.review.team.SecondReviewerReason;
import candour.review.team.TeamCommand.AppointTeamMember;
import candour.review.team.TeamCommand.EndAppointment;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.team.TeamCommand.MarkAppointmentInError;
import candour.review.team.TeamCommand.ReplaceTeamMember;
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
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The Review Team: who is in it, who was, and that it stands (S002-033…041). */
@Path("/v1/reviews/{reviewId}/team")
public class TeamResource {
    private final Exchange exchange;

    TeamResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Someone takes a role.
     *
     * @param services which they have a working knowledge of
     * @param secondReviewer why, where there is a Reviewer already
     */
    public record AppointmentBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @NotNull ReviewRole role,
            @Nullable LocalDate from,
            @NotNull Boolean directlyInvolved,
            @Nullable @Valid OverrulingBody overruling,
            @Nullable Set<@NotNull KnownService> services,
            @Nullable SecondReviewerReason secondReviewer) {}

    /** Someone takes it over, and why. */
    public record ReplacementBody(
            @NotNull @Pattern(regexp = Formats.REFERENCE) String personRef,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on,
            @NotNull Boolean directlyInvolved,
            @Nullable @Valid OverrulingBody overruling) {}

    /** Why somebody leaves. */
    public record EndBody(
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** The team stands; without a Reviewer, by when there will be one. */
    public record FormationBody(
            @Nullable LocalDate on, @Nullable LocalDate reviewerBy) {}

    /** The team, present and past. */
    @GET
    @Allows("team.read")
    public RestResponse<Page<TeamMemberAnswer>> read(@PathParam("reviewId") UUID reviewId) {
        var at = exchange.together(ASSIGNMENTS, DIRECTORY);
        var names = Names.of(
                at,
                at.all(ASSIGNMENTS, reviewId.toString()).stream()
                        .map(AssignmentRow::personRef)
                        .toList());
        return exchange.page(ASSIGNMENTS, reviewId.toString(), row -> TeamMemberAnswer.of(exchange, row, names));
    }

    /** Appoints somebody to a role. */
    @POST
    @Path("/appointments")
    @Allows("team.appoint")
    public RestResponse<AcceptedBody> appoint(@PathParam("reviewId") UUID reviewId, @Valid AppointmentBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new AppointTeamMember(
                reviewId,
                id,
                new Code(body.personRef()),
                body.role(),
                exchange.orToday(body.from()),
                body.directlyInvolved(),
                OverrulingBody.seal(body.overruling(), exchange, reviewId.toString(), id),
                body.services() == null ? Set.of() : body.services(),
                body.secondReviewer()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/team/appointments/" + id));
    }

    /** Puts somebody else in a role, with a reason. */
    @POST
    @Path("/appointments/{appointmentId}/replacement")
    @Allows("team.appoint")
    public RestResponse<AcceptedBody> replace(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("appointmentId") UUID appointmentId,
            @Valid ReplacementBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new ReplaceTeamMember(
                reviewId,
                appointmentId,
                id,
                new Code(body.personRef()),
                reason(reviewId, appointmentId, body.reason()),
                exchange.orToday(body.on()),
                body.directlyInvolved(),
                OverrulingBody.seal(body.overruling(), exchange, reviewId.toString(), id)));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/team/appointments/" + id));
    }

    /** Ends an appointment, with a reason. */
    @POST
    @Path("/appointments/{appointmentId}/end")
    @Allows("team.appoint")
    public RestResponse<AcceptedBody> end(
            @PathParam("reviewId") UUID reviewId, @PathParam("appointmentId") UUID appointmentId, @Valid EndBody body) {
        return exchange.accepted(exchange.send(new EndAppointment(
                reviewId, appointmentId, reason(reviewId, appointmentId, body.reason()), exchange.orToday(body.on()))));
    }

    /** Records that the team stands. */
    @POST
    @Path("/formation")
    @Allows("team.form")
    public RestResponse<AcceptedBody> form(@PathParam("reviewId") UUID reviewId, @Valid FormationBody body) {
        return exchange.accepted(exchange.send(new FormTeam(reviewId, exchange.orToday(body.on()), body.reviewerBy())));
    }

    /** Marks an appointment as recorded in error. */
    @POST
    @Path("/recorded-in-error")
    @Allows("team.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkAppointmentInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private Sealed reason(UUID reviewId, UUID appointmentId, String text) {
        return exchange.seal("membership-reason", reviewId.toString(), List.of(appointmentId.toString()), text);
    }
}
