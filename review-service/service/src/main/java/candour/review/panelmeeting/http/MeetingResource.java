package candour.review.panelmeeting.http;

import static candour.review.panelmeeting.read.MeetingRegister.MEETINGS;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.panelmeeting.AgendaItem;
import candour.review.panelmeeting.Focus;
import candour.review.panelmeeting.PanelMeeting;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Meetings of the Review Team: their days, and that they were held (S002-129 to 131). */
@Path("/v1/reviews/{reviewId}/meetings")
public class MeetingResource {
    private final Exchange exchange;

    MeetingResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * The day it is to take place.
     *
     * @param focus whose agenda template it has; without one, that of the review's stage
     * @param agenda instead of the template's items
     */
    public record MeetingBody(
            @NotNull LocalDate on,
            @Nullable Focus focus,
            @Nullable @Size(min = 1, max = 20) List<@NotNull AgendaItem> agenda) {}

    /** Meetings of the Review Team. */
    @GET
    @Allows("meeting.read")
    public RestResponse<Page<MeetingAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(MEETINGS, reviewId.toString(), row -> MeetingAnswer.of(exchange, row));
    }

    /** One meeting, with its agenda, record and minutes. */
    @GET
    @Path("/{meetingId}")
    @Allows("meeting.read")
    public RestResponse<MeetingAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("meetingId") UUID meetingId) {
        return exchange.one(
                MEETINGS,
                PanelMeeting.FOLD.stream(meetingId),
                meetingId.toString(),
                row -> MeetingAnswer.of(exchange, Belongs.to(reviewId, row.reviewId(), row)));
    }

    /** Schedules a meeting, with the agenda template of its stage unless another is given. */
    @POST
    @Allows("meeting.schedule")
    public RestResponse<AcceptedBody> schedule(@PathParam("reviewId") UUID reviewId, @Valid MeetingBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(
                new ScheduleMeeting(id, reviewId, body.on(), body.focus(), body.agenda(), exchange.today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/meetings/" + id));
    }

    /** Records a meeting that was held without having been scheduled. */
    @POST
    @Path("/held")
    @Allows("meeting.record")
    public RestResponse<AcceptedBody> heldUnplanned(@PathParam("reviewId") UUID reviewId, @Valid MeetingHeldBody body) {
        var id = exchange.newId();
        return exchange.accepted(
                exchange.send(body.command(exchange, reviewId, id)),
                URI.create("/v1/reviews/" + reviewId + "/meetings/" + id));
    }

    /** Records that a scheduled meeting was held. */
    @PUT
    @Path("/{meetingId}/held")
    @Allows("meeting.record")
    public RestResponse<AcceptedBody> held(
            @PathParam("reviewId") UUID reviewId, @PathParam("meetingId") UUID meetingId, @Valid MeetingHeldBody body) {
        return exchange.accepted(exchange.send(body.command(exchange, reviewId, meetingId)));
    }

    /** Marks something of a meeting as recorded in error: its day, venue, record, minutes, or what was sent. */
    @POST
    @Path("/{meetingId}/recorded-in-error")
    @Allows("meeting.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("meetingId") UUID meetingId,
            @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkMeetingInError(meetingId, reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }
}
