package candour.review.panelmeeting.http;

import static candour.review.panelmeeting.read.MeetingRegister.MEETINGS;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.review.authority.http.Belongs;
import candour.review.authority.http.Formats;
import candour.review.authority.http.London;
import candour.review.authority.http.RecordedInErrorBody;
import candour.review.panelmeeting.AgendaPart;
import candour.review.panelmeeting.PanelMeeting;
import candour.review.panelmeeting.PanelMeetingCommand.MarkMeetingInError;
import candour.review.panelmeeting.PanelMeetingCommand.RecordMeetingHeld;
import candour.review.panelmeeting.PanelMeetingCommand.ScheduleMeeting;
import candour.review.panelmeeting.read.MeetingRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Meetings of the Review Team (S002-129, 130). */
@Path("/v1/reviews/{reviewId}/meetings")
public class MeetingResource {
    private final Exchange exchange;

    MeetingResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The day it is to take place. */
    public record MeetingBody(@NotNull LocalDate on) {}

    /** What came of it: every part has words, or is named under {@code none}. */
    public record MeetingHeldBody(
            @NotNull LocalDate heldOn,
            @NotNull Set<@Pattern(regexp = Formats.REFERENCE) String> attended,
            @NotNull Map<AgendaPart, @NotBlank @Size(max = Formats.TEXT) String> record,
            @NotNull Set<@NotNull AgendaPart> none,
            @Nullable @Size(max = Formats.TEXT) String explanation) {}

    /** A meeting as it is answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeetingAnswer(
            UUID meetingId,
            @Nullable LocalDate scheduledOn,
            @Nullable LocalDate heldOn,
            Set<String> attended,
            Map<AgendaPart, Words> record,
            Set<AgendaPart> none,
            Set<String> breaches,
            @Nullable UUID recordedBy) {}

    /** Meetings of the Review Team. */
    @GET
    @Allows("meeting.read")
    public RestResponse<Page<MeetingAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(MEETINGS, reviewId.toString(), this::answer);
    }

    /** One meeting. */
    @GET
    @Path("/{meetingId}")
    @Allows("meeting.read")
    public RestResponse<MeetingAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("meetingId") UUID meetingId) {
        return exchange.one(
                MEETINGS,
                PanelMeeting.FOLD.stream(meetingId),
                meetingId.toString(),
                row -> answer(Belongs.to(reviewId, row.reviewId(), row)));
    }

    /** Schedules a meeting. */
    @POST
    @Allows("meeting.schedule")
    public RestResponse<AcceptedBody> schedule(@PathParam("reviewId") UUID reviewId, @Valid MeetingBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new ScheduleMeeting(id, reviewId, body.on(), London.today(exchange)));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/meetings/" + id));
    }

    /** Records a meeting that was held without having been scheduled. */
    @POST
    @Path("/held")
    @Allows("meeting.record")
    public RestResponse<AcceptedBody> heldUnplanned(@PathParam("reviewId") UUID reviewId, @Valid MeetingHeldBody body) {
        var id = exchange.newId();
        return exchange.accepted(
                exchange.send(command(reviewId, id, body)), URI.create("/v1/reviews/" + reviewId + "/meetings/" + id));
    }

    /** Records that a scheduled meeting was held. */
    @PUT
    @Path("/{meetingId}/held")
    @Allows("meeting.record")
    public RestResponse<AcceptedBody> held(
            @PathParam("reviewId") UUID reviewId, @PathParam("meetingId") UUID meetingId, @Valid MeetingHeldBody body) {
        return exchange.accepted(exchange.send(command(reviewId, meetingId, body)));
    }

    /** Marks a meeting as recorded in error. */
    @POST
    @Path("/{meetingId}/recorded-in-error")
    @Allows("meeting.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("meetingId") UUID meetingId,
            @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkMeetingInError(meetingId, reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private RecordMeetingHeld command(UUID reviewId, UUID meetingId, MeetingHeldBody body) {
        var about = List.of(meetingId.toString());
        var record = new EnumMap<AgendaPart, Sealed>(AgendaPart.class);
        body.record()
                .forEach((part, text) ->
                        record.put(part, exchange.seal("meeting-record", reviewId.toString(), about, text)));
        return new RecordMeetingHeld(
                meetingId,
                reviewId,
                body.heldOn(),
                body.attended().stream().map(Code::new).collect(Collectors.toSet()),
                record,
                body.none(),
                exchange.sealOrNull("breach-explanation", reviewId.toString(), about, body.explanation()));
    }

    private MeetingAnswer answer(MeetingRow row) {
        var record = new EnumMap<AgendaPart, Words>(AgendaPart.class);
        row.record().forEach((part, words) -> record.put(part, exchange.open(words)));
        return new MeetingAnswer(
                row.meetingId(),
                row.scheduledOn(),
                row.heldOn(),
                row.attended().stream().map(Code::value).collect(Collectors.toSet()),
                record,
                row.none(),
                row.breaches(),
                row.heldBy());
    }
}
