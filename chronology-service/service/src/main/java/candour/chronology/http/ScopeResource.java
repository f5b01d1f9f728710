package candour.chronology.http;

import candour.chronology.read.ScopeRow;
import candour.chronology.scope.Scope;
import candour.chronology.scope.Standing;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
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

    /** @param termsVersion version of the terms of reference it comes from; 0 before the first */
    public record ScopeAnswer(
            Standing standing,
            int termsVersion,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable WhenAnswer incident) {}

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
                        row.incident() == null ? null : WhenAnswer.of(row.incident())));
    }
}
