package candour.review.recommendation.http;

import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;

import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.view.Views;
import candour.review.authority.http.OverrulingBody;
import candour.review.recommendation.RecommendationCommand.RecommendNotToProceed;
import candour.review.recommendation.RecommendationCommand.RecommendToProceed;
import candour.review.termsofreference.http.TermsBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the nominated person recommends to the committee (S002-006, 007). */
@Path("/v1/notifications/{notificationId}/recommendation")
public class RecommendationResource {
    private final Exchange exchange;
    private final Views views;

    RecommendationResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A recommendation: to proceed with proposed terms, or not to and how there will be learning instead. */
    public record RecommendationBody(
            @NotNull Boolean proceed,
            @NotBlank @Size(max = Formats.TEXT) String rationale,
            @Nullable @Valid TermsBody proposedTerms,
            @Nullable @Size(max = Formats.TEXT) String alternative,
            @Nullable LocalDate recommendedOn,
            @Nullable @Valid OverrulingBody overruling) {}

    /** Recommends to the committee whether to proceed. */
    @POST
    @Allows(value = "recommendation.make", scope = "notificationId")
    public RestResponse<AcceptedBody> recommend(@PathParam("notificationId") UUID id, @Valid RecommendationBody body) {
        var scope = id.toString();
        var about = List.of(scope);
        var rationale = exchange.seal("recommendation-rationale", scope, about, body.rationale());
        var on = exchange.orToday(body.recommendedOn());
        var overruling = OverrulingBody.seal(body.overruling(), exchange, scope, id);
        var reviewId = formerReview(scope).orElseGet(exchange::newId);
        var command = body.proceed()
                ? new RecommendToProceed(
                        id,
                        reviewId,
                        rationale,
                        TermsBody.sealOrNull(body.proposedTerms(), exchange, reviewId),
                        on,
                        overruling)
                : new RecommendNotToProceed(
                        id,
                        rationale,
                        exchange.sealOrNull("alternative-learning", scope, about, body.alternative()),
                        on,
                        overruling);
        return exchange.accepted(exchange.send(command));
    }

    /** What was sealed for a review is of the one it will be. */
    private Optional<UUID> formerReview(String notificationId) {
        return views.find(NOTIFICATIONS, notificationId, null)
                .map(row -> row.outcome().formerReview());
    }
}
