package candour.review.committee.http;

import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.view.Views;
import candour.review.authority.http.DecidedByBody;
import candour.review.committee.DecisionCommand.DecideNotToProceed;
import candour.review.committee.DecisionCommand.DecideToProceed;
import candour.review.committee.DecisionCommand.TermsInMinute;
import candour.review.committee.MarkDecisionInError;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import candour.review.termsofreference.http.TermsBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the committee decided, recorded with its evidence (S002-009). Deciding to proceed commissions the review. */
@Path("/v1/notifications/{notificationId}/decision")
public class DecisionResource {
    private final Exchange exchange;
    private final Views views;

    DecisionResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /**
     * The decision.
     *
     * @param terms what the minute says of the terms of reference; agreed as proposed when nothing is said
     */
    public record DecisionBody(
            @NotNull Boolean proceed,
            @NotNull UUID meetingId,
            @NotNull @Valid DecidedByBody decidedBy,
            @NotBlank @Size(max = Formats.TEXT) String rationale,
            @Nullable @Size(max = Formats.TEXT) String reasonForDiffering,
            @Nullable @Size(max = Formats.TEXT) String alternative,
            @Nullable TermsInMinute terms,
            @Nullable @Valid TermsBody amendedTerms) {}

    /** Records whether the committee proceeds to a review. */
    @POST
    @Allows(value = "committee.decide", scope = "notificationId")
    public RestResponse<AcceptedBody> decide(@PathParam("notificationId") UUID id, @Valid DecisionBody body) {
        var scope = id.toString();
        var about = List.of(scope);
        var by = body.decidedBy().seal(exchange, scope, id);
        var rationale = exchange.seal("decision-rationale", scope, about, body.rationale());
        var differing = exchange.sealOrNull("decision-difference", scope, about, body.reasonForDiffering());
        if (!body.proceed()) {
            return exchange.accepted(exchange.send(new DecideNotToProceed(
                    id,
                    body.meetingId(),
                    by,
                    rationale,
                    exchange.sealOrNull("alternative-learning", scope, about, body.alternative()),
                    differing)));
        }
        var reviewId = reviewId(id);
        return exchange.accepted(exchange.send(new DecideToProceed(
                id,
                reviewId,
                body.meetingId(),
                by,
                rationale,
                body.terms() == null ? TermsInMinute.AGREED_AS_PROPOSED : body.terms(),
                TermsBody.sealOrNull(body.amendedTerms(), exchange, reviewId),
                differing)));
    }

    /**
     * Marks the decision as recorded in error. The review it had made rests, the terms agreed with it are a proposal again,
     * and the committee's decision can be recorded once more.
     */
    @POST
    @Path("/recorded-in-error")
    @Allows(value = "committee.mark-decision-in-error", scope = "notificationId")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("notificationId") UUID id, @Valid RecordedInErrorBody body) {
        return exchange.accepted(
                exchange.send(new MarkDecisionInError(id, body.eventId(), body.seal(exchange, id.toString()))));
    }

    /** The review the recommendation named, one that a decision recorded in error had made, or a new one where it had recommended none. */
    private UUID reviewId(UUID notificationId) {
        return views.find(NOTIFICATIONS, notificationId.toString(), null)
                .flatMap(row -> Optional.ofNullable(row.recommended())
                        .map(RecommendedToProceed::reviewId)
                        .or(() -> Optional.ofNullable(row.outcome().formerReview())))
                .orElseGet(exchange::newId);
    }
}
