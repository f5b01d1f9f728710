package candour.review.sharedscope.http;

import static candour.review.sharedscope.read.SharedScopes.SHARED_SCOPES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.review.authority.http.DecidedByAnswer;
import candour.review.authority.http.DecidedByBody;
import candour.review.sharedscope.SharedScope;
import candour.review.sharedscope.SharedScopeCommand.MarkSharingInError;
import candour.review.sharedscope.SharedScopeCommand.ShareScopeWithSio;
import candour.review.sharedscope.read.SharedScopeRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the senior investigating officer knows of a review's scope (S001-49). */
@Path("/v1/reviews/{reviewId}/shared-scope")
public class SharedScopeResource {
    private final Exchange exchange;

    SharedScopeResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Which version the officer knows, who they are, and what shows it. */
    public record SharingBody(
            @NotNull @Min(1) Integer version,
            @NotNull @Valid DecidedByBody knownBy) {}

    /** What the police know, and what they should know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SharedScopeAnswer(
            @Nullable Integer sharedVersion,
            int agreedVersion,
            boolean upToDate,
            List<SharingAnswer> sharings,
            List<Action> actions) {}

    /** One sharing. */
    public record SharingAnswer(
            UUID eventId, int version, @Nullable DecidedByAnswer knownBy) {}

    /** Which version of the terms of reference the police know. */
    @GET
    @Allows("shared-scope.read")
    public RestResponse<SharedScopeAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(SHARED_SCOPES, SharedScope.FOLD.stream(reviewId), reviewId.toString(), this::answer);
    }

    /** Records that the senior investigating officer knows a version. */
    @POST
    @Allows("shared-scope.record")
    public RestResponse<AcceptedBody> share(@PathParam("reviewId") UUID reviewId, @Valid SharingBody body) {
        return exchange.accepted(exchange.send(new ShareScopeWithSio(
                reviewId, body.version(), body.knownBy().seal(exchange, reviewId.toString(), reviewId))));
    }

    /** Says that this was recorded by mistake. */
    @POST
    @Path("/recorded-in-error")
    @Allows("shared-scope.record")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkSharingInError(reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private SharedScopeAnswer answer(SharedScopeRow row) {
        var shared = row.shared();
        return new SharedScopeAnswer(
                shared,
                row.agreed(),
                shared != null && shared == row.agreed(),
                row.sharings().stream()
                        .map(each -> new SharingAnswer(
                                each.eventId(), each.version(), DecidedByAnswer.of(exchange, each.knownBy())))
                        .toList(),
                exchange.actions(Action.offer(
                        "share", "POST", "/v1/reviews/" + row.reviewId() + "/shared-scope", "shared-scope.record")));
    }
}
