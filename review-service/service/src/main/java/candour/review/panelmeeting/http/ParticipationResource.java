package candour.review.panelmeeting.http;

import static candour.review.panelmeeting.read.DistributionLog.DISTRIBUTIONS;
import static candour.review.panelmeeting.read.Participation.PARTICIPATION;

import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.panelmeeting.DocumentKind;
import candour.review.panelmeeting.read.Attendance;
import candour.review.panelmeeting.read.DistributionLog.Sent;
import candour.review.team.ReviewRole;
import candour.review.team.ReviewTeam;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How steadily a team takes part, and what was sent to whom (S002-038, 053, 065). */
@Path("/v1/reviews/{reviewId}")
public class ParticipationResource {
    private final Exchange exchange;

    ParticipationResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * How steadily a team takes part.
     *
     * @param placesGivenUp how often somebody left the team, replaced or not
     * @param noNextMeeting nobody knows when the team meets again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParticipationAnswer(
            UUID reviewId,
            int meetingsHeld,
            int placesGivenUp,
            List<MemberAnswer> members,
            @Nullable LocalDate nextMeeting,
            boolean noNextMeeting) {}

    /** How steadily one person takes part: of the meetings held while in the team, how many they came to. */
    public record MemberAnswer(String personRef, boolean inTeamNow, int meetings, int attended, boolean consistent) {}

    /**
     * Something that was sent.
     *
     * @param document the id of the paper it was, where it was made here; in older records where it is kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DistributionAnswer(
            UUID distributionId,
            UUID meetingId,
            UUID recordedBy,
            DocumentKind kind,
            @Nullable Integer minutesVersion,
            @Nullable String document,
            Set<ReviewRole> toRoles,
            Set<String> to,
            LocalDate on) {}

    /** Who came to the team's meetings, how often its people changed, and when it meets next. */
    @GET
    @Path("/participation")
    @Allows("participation.read")
    public RestResponse<ParticipationAnswer> participation(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(PARTICIPATION, ReviewTeam.FOLD.stream(reviewId), reviewId.toString(), row -> {
            var it = Attendance.of(row, London.day(exchange.asOf()));
            return new ParticipationAnswer(
                    reviewId,
                    it.meetingsHeld(),
                    it.left(),
                    it.members().stream()
                            .map(each -> new MemberAnswer(
                                    each.personRef().value(),
                                    each.inTeamNow(),
                                    each.meetings(),
                                    each.attended(),
                                    each.consistent()))
                            .toList(),
                    it.nextMeeting(),
                    it.nextMeeting() == null);
        });
    }

    /** What of the team's meetings was sent to whom, oldest first. */
    @GET
    @Path("/distributions")
    @Allows("distribution.read")
    public RestResponse<Page<DistributionAnswer>> distributions(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(DISTRIBUTIONS, reviewId.toString(), ParticipationResource::answer);
    }

    private static DistributionAnswer answer(Sent row) {
        return new DistributionAnswer(
                row.distributionId(),
                row.meetingId(),
                row.recordedBy(),
                row.kind(),
                row.minutesVersion(),
                row.document() == null ? null : row.document().value(),
                row.toRoles(),
                row.to().stream().map(Code::value).collect(Collectors.toSet()),
                row.on());
    }
}
