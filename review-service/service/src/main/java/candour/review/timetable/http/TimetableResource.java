package candour.review.timetable.http;

import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.review.timetable.read.Timetables.TIMETABLES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.view.Views;
import candour.review.review.read.ReviewRow;
import candour.review.timetable.Milestone;
import candour.review.timetable.Timetable;
import candour.review.timetable.TimetableCommand.MarkDelayInError;
import candour.review.timetable.TimetableCommand.MarkTimetableInError;
import candour.review.timetable.TimetableCommand.ReportDelay;
import candour.review.timetable.TimetableCommand.SetTimetable;
import candour.review.timetable.read.TimetableRow;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When a review is to be done, and what the committee is told when it takes longer (S002-045, 105 to 107). */
@Path("/v1/reviews/{reviewId}/timetable")
public class TimetableResource {
    private final Exchange exchange;
    private final Views views;

    TimetableResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A timetable; a reason where there was one before. */
    public record TimetableBody(
            @NotNull LocalDate end,
            @Nullable @Size(max = 20) Map<Milestone, LocalDate> milestones,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate setOn) {}

    /** Why it takes longer, until when, and what that means for the family and the staff. */
    public record DelayBody(
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate revisedEnd,
            @Nullable @Size(max = Formats.TEXT) String impact,
            @Nullable LocalDate reportedOn) {}

    /** When the review is to be done, with every earlier plan, the delays told, and both readings of the time taken. */
    @GET
    @Allows("timetable.read")
    public RestResponse<TimetableAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(TIMETABLES, Timetable.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Makes the timetable, or adjusts it for a reason; past the window only after a delay was reported. */
    @PUT
    @Allows("timetable.set")
    public RestResponse<AcceptedBody> set(@PathParam("reviewId") UUID reviewId, @Valid TimetableBody body) {
        var milestones = body.milestones() == null ? Map.<Milestone, LocalDate>of() : body.milestones();
        return exchange.accepted(exchange.send(new SetTimetable(
                reviewId,
                body.end(),
                milestones,
                exchange.sealOrNull(
                        "timetable-reason", reviewId.toString(), List.of(reviewId.toString()), body.reason()),
                exchange.orToday(body.setOn()))));
    }

    /** Tells the committee that it takes longer, why, and until when. */
    @POST
    @Path("/delays")
    @Allows("delay.report")
    public RestResponse<AcceptedBody> delay(@PathParam("reviewId") UUID reviewId, @Valid DelayBody body) {
        var id = exchange.newId();
        var scope = reviewId.toString();
        var about = List.of(id.toString());
        var accepted = exchange.send(new ReportDelay(
                reviewId,
                id,
                exchange.sealOrNull("delay-reason", scope, about, body.reason()),
                body.revisedEnd(),
                exchange.sealOrNull("delay-impact", scope, about, body.impact()),
                exchange.orToday(body.reportedOn())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/timetable"));
    }

    /** The Chair takes back a delay that was reported by mistake: whoever was told of it learns so. */
    @POST
    @Path("/delays/{delayId}/recorded-in-error")
    @Allows("delay.report")
    public RestResponse<AcceptedBody> delayRecordedInError(
            @PathParam("reviewId") UUID reviewId, @PathParam("delayId") UUID delayId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkDelayInError(reviewId, delayId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    /** Says that a timetable was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("timetable.set")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkTimetableInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private TimetableAnswer answer(TimetableRow row) {
        var pauses = views.find(REVIEWS, row.key(), exchange.asOfLeaf())
                .map(ReviewRow::pauses)
                .orElse(List.of());
        var here = "/v1/reviews/" + row.key() + "/timetable";
        return TimetableAnswer.of(
                exchange,
                row,
                pauses,
                London.day(exchange.asOf()),
                exchange.actions(
                        Action.offer("set", "PUT", here, "timetable.set"),
                        Action.offer("report-delay", "POST", here + "/delays", "delay.report")));
    }
}
