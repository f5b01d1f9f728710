package candour.review.mediaapproach.http;

import static candour.review.mediaapproach.read.MediaApproaches.MEDIA_APPROACHES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.sealed.Sealed;
import candour.review.authority.http.OverrulingBody;
import candour.review.mediaapproach.MediaApproach;
import candour.review.mediaapproach.MediaCommand.MarkMediaInError;
import candour.review.mediaapproach.MediaCommand.PrepareStatement;
import candour.review.mediaapproach.MediaCommand.RecordFamilyTold;
import candour.review.mediaapproach.MediaCommand.ReleaseStatement;
import candour.review.mediaapproach.MediaCommand.SetMediaApproach;
import candour.review.mediaapproach.read.MediaRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** How a review speaks to the media, and that the family hears of it first (S002-014). */
@Path("/v1/reviews/{reviewId}/media-approach")
public class MediaResource {
    private final Exchange exchange;

    MediaResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** How the review speaks to the media, and why so. */
    public record MediaApproachBody(
            @NotBlank @Size(max = Formats.TEXT) String approach,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate setOn) {}

    /** What is to be said in public. */
    public record StatementBody(
            @NotBlank @Size(max = Formats.TEXT) String text) {}

    /** Who told the family of it, and when. */
    public record FamilyToldBody(
            @NotBlank @Size(max = Formats.TEXT) String byWhom,
            @Nullable LocalDate toldOn) {}

    /** When it may be said; where the family was not told first, why. */
    public record ReleaseBody(
            @Nullable LocalDate releasedOn, @Nullable @Valid OverrulingBody overruling) {}

    /** The media approach, with every statement and when the family heard of it. */
    @GET
    @Allows("media.read")
    public RestResponse<MediaAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(MEDIA_APPROACHES, MediaApproach.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Sets how the review speaks to the media, and why so. */
    @PUT
    @Allows("media.set")
    public RestResponse<AcceptedBody> set(@PathParam("reviewId") UUID reviewId, @Valid MediaApproachBody body) {
        return exchange.accepted(exchange.send(new SetMediaApproach(
                reviewId,
                seal("media-approach", reviewId, reviewId, body.approach()),
                seal("media-approach-reason", reviewId, reviewId, body.reason()),
                exchange.orToday(body.setOn()))));
    }

    /** Prepares a statement. */
    @POST
    @Path("/statements")
    @Allows("media.set")
    public RestResponse<AcceptedBody> prepare(@PathParam("reviewId") UUID reviewId, @Valid StatementBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new PrepareStatement(
                reviewId, id, seal("media-statement", reviewId, id, body.text()), exchange.today()));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/media-approach/statements/" + id));
    }

    /** Records that the family was told of a statement. */
    @POST
    @Path("/statements/{statementId}/family-told")
    @Allows("media.family-told")
    public RestResponse<AcceptedBody> familyTold(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("statementId") UUID statementId,
            @Valid FamilyToldBody body) {
        return exchange.accepted(exchange.send(new RecordFamilyTold(
                reviewId,
                statementId,
                seal("media-family-told-by", reviewId, statementId, body.byWhom()),
                exchange.orToday(body.toldOn()))));
    }

    /** Releases a statement, once the family was told of it or for a reason. */
    @POST
    @Path("/statements/{statementId}/release")
    @Allows("media.release")
    public RestResponse<AcceptedBody> release(
            @PathParam("reviewId") UUID reviewId, @PathParam("statementId") UUID statementId, @Valid ReleaseBody body) {
        return exchange.accepted(exchange.send(new ReleaseStatement(
                reviewId,
                statementId,
                exchange.orToday(body.releasedOn()),
                OverrulingBody.seal(body.overruling(), exchange, reviewId.toString(), statementId))));
    }

    /** Says that something recorded about the media was a mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("media.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkMediaInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private Sealed seal(String kind, UUID reviewId, UUID entry, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(entry.toString()), text);
    }

    private MediaAnswer answer(MediaRow row) {
        var here = "/v1/reviews/" + row.reviewId() + "/media-approach";
        return MediaAnswer.of(
                exchange,
                row,
                exchange.actions(
                        Action.offer("set", "PUT", here, "media.set"),
                        Action.offer("prepare-statement", "POST", here + "/statements", "media.set")));
    }
}
