package candour.chronology.http;

import candour.chronology.read.ScopeRow;
import candour.chronology.scope.Scope;
import candour.chronology.scope.Standing;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The period the chronologies are to cover, as agreed in the terms of reference (S002-075). */
@Path("/v1/reviews/{reviewId}/chronology-scope")
public class ScopeResource {
    private final Exchange exchange;

    ScopeResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param termsVersion version of the terms of reference it comes from; 0 before the first
     * @param reachesFarBack it begins more than three years before the incident, which needs a reason why that is proportionate
     */
    public record ScopeAnswer(
            Standing standing,
            int termsVersion,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable WhenAnswer incident,
            boolean reachesFarBack,
            List<Action> actions) {}

    /** The period to be covered, and the incident. */
    @GET
    @Allows("chronology-scope.read")
    public RestResponse<ScopeAnswer> read(@PathParam("reviewId") UUID reviewId) {
        return exchange.one(
                ScopeRow.SCOPES,
                Scope.FOLD.stream(reviewId),
                reviewId.toString(),
                row -> new ScopeAnswer(
                        row.standing(),
                        row.termsVersion(),
                        row.from(),
                        row.until(),
                        row.incident() == null ? null : WhenAnswer.of(row.incident()),
                        row.period().reachesFarBack(row.incident()),
                        exchange.actions(Action.offer(
                                "change-period",
                                "POST",
                                "/v1/reviews/" + reviewId + "/chronology-scope/periods",
                                "chronology-scope.change"))));
    }
}
