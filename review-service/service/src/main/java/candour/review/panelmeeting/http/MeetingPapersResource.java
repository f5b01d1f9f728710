package candour.review.panelmeeting.http;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.review.panelmeeting.DocumentKind;
import candour.review.panelmeeting.PanelMeetingCommand.BookVenue;
import candour.review.panelmeeting.PanelMeetingCommand.RecordDistribution;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMinutes;
import candour.review.team.ReviewRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
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

/** What the Administrator does for a meeting: its venue, its minutes, and what is sent out (S002-065). */
@Path("/v1/reviews/{reviewId}/meetings/{meetingId}")
public class MeetingPapersResource {
    private final Exchange exchange;

    MeetingPapersResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Somewhere to meet. */
    public record VenueBody(
            @NotBlank @Size(max = 2000) String venue,
            @Nullable LocalDate bookedOn) {}

    /** The minutes; sent again, they are a later version. */
    public record MinutesBody(
            @NotBlank @Size(max = Formats.TEXT) String minutes,
            @Nullable LocalDate recordedOn) {}

    /**
     * What was sent, to whom, and when.
     *
     * @param document the paper that was sent, by its id, where it was made here
     * @param toRoles whoever held these roles on that day
     */
    public record DistributionBody(
            @NotNull DocumentKind kind,
            @Nullable @Positive Integer minutesVersion,
            @Nullable UUID document,
            @NotNull Set<@NotNull ReviewRole> toRoles,
            @NotNull @Size(max = 100) Set<@NotNull @Pattern(regexp = Formats.REFERENCE) String> to,
            @Nullable LocalDate on) {}

    /** Books a venue, or another one. */
    @PUT
    @Path("/venue")
    @Allows("meeting.schedule")
    public RestResponse<AcceptedBody> venue(
            @PathParam("reviewId") UUID reviewId, @PathParam("meetingId") UUID meetingId, @Valid VenueBody body) {
        return exchange.accepted(exchange.send(new BookVenue(
                meetingId,
                reviewId,
                exchange.seal("venue", reviewId.toString(), List.of(meetingId.toString()), body.venue()),
                exchange.orToday(body.bookedOn()))));
    }

    /** Records the minutes of a meeting that was held, or a later version of them; each is kept. */
    @POST
    @Path("/minutes")
    @Allows("meeting.record")
    public RestResponse<AcceptedBody> minutes(
            @PathParam("reviewId") UUID reviewId, @PathParam("meetingId") UUID meetingId, @Valid MinutesBody body) {
        var accepted = exchange.send(new RecordMinutes(
                meetingId,
                reviewId,
                exchange.seal("minutes", reviewId.toString(), List.of(meetingId.toString()), body.minutes()),
                exchange.orToday(body.recordedOn())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/meetings/" + meetingId));
    }

    /** Records that something was sent out. */
    @POST
    @Path("/distributions")
    @Allows("meeting.distribute")
    public RestResponse<AcceptedBody> distribute(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("meetingId") UUID meetingId,
            @Valid DistributionBody body) {
        var accepted = exchange.send(new RecordDistribution(
                meetingId,
                reviewId,
                exchange.newId(),
                body.kind(),
                body.minutesVersion(),
                body.document(),
                body.toRoles(),
                body.to().stream().map(Code::new).collect(Collectors.toSet()),
                exchange.orToday(body.on())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/distributions"));
    }
}
