package candour.review.pinnedprofile.http;

import static candour.review.pinnedprofile.read.PinnedProfiles.PINNED_PROFILES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Words;
import candour.review.authority.http.DecidedByAnswer;
import candour.review.authority.http.DecidedByBody;
import candour.review.pinnedprofile.PinnedProfile;
import candour.review.pinnedprofile.PinnedProfileCommand.MarkRepinningInError;
import candour.review.pinnedprofile.PinnedProfileCommand.RepinReviewProfile;
import candour.review.pinnedprofile.read.PinnedProfileRow;
import candour.review.profile.Profiles;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which edition of the guidance a review runs under, since when, and why it was changed (S000-01). */
@Path("/v1/reviews/{reviewId}/profile")
public class PinnedProfileResource {
    private final Exchange exchange;

    PinnedProfileResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Another version of the review's own profile, as the committee decided. */
    public record RepinningBody(
            @NotNull @Min(1) Integer version,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @NotNull @Valid DecidedByBody decidedBy) {}

    /** The profile that counts, and every pinning so far. */
    public record PinnedProfileAnswer(
            String profile, int version, String edition, List<PinningAnswer> pinnings, List<Action> actions) {}

    /** From when on which version counted, by whose decision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PinningAnswer(
            UUID eventId,
            int version,
            String edition,
            LocalDate on,
            @Nullable Words reason,
            @Nullable DecidedByAnswer decidedBy) {}

    /** The profile, version and edition a review runs under, with its history. */
    @GET
    @Allows("review-profile.read")
    public RestResponse<PinnedProfileAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(PINNED_PROFILES, PinnedProfile.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Records that the committee has the review go on under another edition, and why. */
    @PUT
    @Allows("review-profile.repin")
    public RestResponse<AcceptedBody> repin(@PathParam("reviewId") UUID reviewId, @Valid RepinningBody body) {
        var scope = reviewId.toString();
        return exchange.accepted(exchange.send(new RepinReviewProfile(
                reviewId,
                body.version(),
                exchange.sealOrNull("repinning-reason", scope, List.of(scope), body.reason()),
                body.decidedBy().seal(exchange, scope, reviewId))));
    }

    /** Says that this was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("review-profile.repin")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkRepinningInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private PinnedProfileAnswer answer(PinnedProfileRow row) {
        return new PinnedProfileAnswer(
                row.profile(),
                row.version(),
                edition(row.profile(), row.version()),
                row.pinnings().stream()
                        .map(each -> new PinningAnswer(
                                each.eventId(),
                                each.version(),
                                edition(row.profile(), each.version()),
                                each.on(),
                                exchange.open(each.reason()),
                                DecidedByAnswer.of(exchange, each.decidedBy())))
                        .toList(),
                exchange.actions(Action.offer(
                        "repin", "PUT", "/v1/reviews/" + row.reviewId() + "/profile", "review-profile.repin")));
    }

    private static String edition(String profile, int version) {
        return Profiles.of(profile, version).guidance().edition();
    }
}
