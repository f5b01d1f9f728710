package candour.review.review.http;

import static candour.review.course.read.Courses.COURSES;
import static candour.review.pinnedprofile.read.PinnedProfiles.PINNED_PROFILES;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.NeedsVersion;
import candour.platform.view.Views;
import candour.review.authority.http.DecidedByBody;
import candour.review.review.PauseReason;
import candour.review.review.Review;
import candour.review.review.ReviewCommand.MarkStopInError;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewCommand.ResumeReview;
import candour.review.review.ReviewCommand.StopReview;
import candour.review.review.read.ReviewRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A review: read, paused, resumed and stopped (S002-089, 092). */
@Path("/v1/reviews/{reviewId}")
public class ReviewResource {
    private final Exchange exchange;
    private final Views views;

    ReviewResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** Why it rests, and until when. */
    public record PauseBody(
            @NotNull PauseReason reasonCode,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable UUID becauseOf,
            @Nullable LocalDate pausedOn,
            @Nullable LocalDate expectedUntil) {}

    /** How it goes on: asked for after an emerging issue that has no entry of its own in the issue log. */
    public record ResumptionBody(
            @Nullable @Size(max = Formats.TEXT) String wayForward,
            @Nullable LocalDate resumedOn) {}

    /** The committee's decision to stop it, and why. */
    public record StopBody(
            @NotNull @Valid DecidedByBody decidedBy,
            @Nullable @Size(max = Formats.TEXT) String reason) {}

    /** One review. */
    @GET
    @Allows("review.read")
    public RestResponse<ReviewAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(REVIEWS, Review.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Pauses the review, with a reason. */
    @POST
    @Path("/pause")
    @Allows("review.pause")
    public RestResponse<AcceptedBody> pause(@PathParam("reviewId") UUID reviewId, @Valid PauseBody body) {
        var pauseId = exchange.newId();
        var reason = exchange.seal("pause-reason", reviewId.toString(), List.of(pauseId.toString()), body.reason());
        return exchange.accepted(exchange.send(new PauseReview(
                reviewId,
                pauseId,
                body.reasonCode(),
                reason,
                body.becauseOf(),
                exchange.orToday(body.pausedOn()),
                body.expectedUntil())));
    }

    /** Resumes the review. */
    @POST
    @Path("/resumption")
    @NeedsVersion
    @Allows("review.resume")
    public RestResponse<AcceptedBody> resume(@PathParam("reviewId") UUID reviewId, @Valid ResumptionBody body) {
        var scope = reviewId.toString();
        var wayForward = exchange.sealOrNull("way-forward", scope, List.of(scope), body.wayForward());
        return exchange.accepted(
                exchange.change(new ResumeReview(reviewId, wayForward, exchange.orToday(body.resumedOn()))));
    }

    /** Records that the committee stopped the review, for good. What was learnt so far stays readable. */
    @POST
    @Path("/stop")
    @Allows("review.stop")
    public RestResponse<AcceptedBody> stop(@PathParam("reviewId") UUID reviewId, @Valid StopBody body) {
        var scope = reviewId.toString();
        return exchange.accepted(exchange.send(new StopReview(
                reviewId,
                body.decidedBy().seal(exchange, scope, reviewId),
                exchange.sealOrNull("stop-reason", scope, List.of(scope), body.reason()))));
    }

    /** Says that the stop was recorded by mistake: the review goes on where it was. */
    @POST
    @Path("/stop/recorded-in-error")
    @Allows("review.stop")
    public RestResponse<AcceptedBody> stopRecordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(
                exchange.send(new MarkStopInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private ReviewAnswer answer(ReviewRow row) {
        var asOf = exchange.asOfLeaf();
        return ReviewAnswer.of(
                exchange,
                row,
                views.find(COURSES, row.key(), asOf).orElse(null),
                views.find(PINNED_PROFILES, row.key(), asOf).orElse(null));
    }
}
