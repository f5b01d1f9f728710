package candour.review.committee.http;

import static candour.review.committee.read.CommitteeMeetings.COMMITTEE_MEETINGS;

import candour.platform.authority.http.EvidenceBody;
import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.committee.CommitteeMeetingCommand.MarkCommitteeMeetingInError;
import candour.review.committee.CommitteeMeetingCommand.RecordCommitteeMeeting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** That the committee met (S002-008). */
@Path("/v1/committees/{committeeId}/meetings")
public class CommitteeMeetingResource {
    private final Exchange exchange;

    CommitteeMeetingResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** When, and where its minute is to be found. */
    public record CommitteeMeetingBody(
            @NotNull LocalDate heldOn, @NotNull @Valid EvidenceBody minute) {}

    /** The committee's meetings, oldest first, with what was decided at each. */
    @GET
    @Allows(value = "committee-meeting.read", scope = "committeeId")
    public RestResponse<Page<CommitteeMeetingAnswer>> list(@PathParam("committeeId") UUID committeeId) {
        return exchange.page(
                COMMITTEE_MEETINGS, committeeId.toString(), row -> CommitteeMeetingAnswer.of(exchange, row));
    }

    /** Records that the committee met. */
    @POST
    @Allows(value = "committee-meeting.record", scope = "committeeId")
    public RestResponse<AcceptedBody> record(
            @PathParam("committeeId") UUID committeeId, @Valid CommitteeMeetingBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RecordCommitteeMeeting(
                id, committeeId, body.heldOn(), body.minute().seal(exchange, committeeId.toString(), id)));
        return exchange.accepted(accepted, URI.create("/v1/committees/" + committeeId + "/meetings/" + id));
    }

    /** Marks a meeting as recorded in error. */
    @POST
    @Path("/{meetingId}/recorded-in-error")
    @Allows(value = "committee-meeting.record", scope = "committeeId")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("committeeId") UUID committeeId,
            @PathParam("meetingId") UUID meetingId,
            @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(new MarkCommitteeMeetingInError(
                meetingId, committeeId, body.eventId(), body.seal(exchange, committeeId.toString()))));
    }
}
