package candour.chronology.http;

import static candour.chronology.scope.ScopeRule.PERIOD_REACHES_FAR_BACK;

import candour.chronology.read.PeriodRow;
import candour.chronology.scope.ScopeCommand.ChangeScopePeriod;
import candour.platform.calendar.London;
import candour.platform.decision.Overruling;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which period the chronologies cover, and which they covered before (S002-075, S002-076). */
@Path("/v1/reviews/{reviewId}/chronology-scope/periods")
public class PeriodsResource {
    private final Exchange exchange;

    PeriodsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param from first day; left out for an open beginning. The same for {@code until}, the last day.
     * @param dueOn by when agencies whose period grows are to answer; left out for four weeks
     * @param reason why the period is changed
     * @param proportionate why it is proportionate to go back more than three years before the incident
     */
    public record PeriodBody(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate dueOn,
            @NotBlank @Size(max = 5_000) String reason,
            @Nullable @Size(max = 5_000) String proportionate) {}

    /**
     * @param termsVersion of the terms of reference it came with; 0 when the Review Team changed it within them
     * @param since from when it counted
     */
    public record PeriodAnswer(
            int number,
            int termsVersion,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate since,
            @Nullable Words reason,
            @Nullable Words proportionate) {}

    /** Every period that counted, oldest first; the last one counts. */
    @GET
    @Allows("chronology-scope.history")
    public RestResponse<Page<PeriodAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(
                PeriodRow.PERIODS,
                reviewId.toString(),
                row -> new PeriodAnswer(
                        row.number(),
                        row.termsVersion(),
                        row.from(),
                        row.until(),
                        row.since(),
                        exchange.open(row.reason()),
                        exchange.open(row.proportionality())));
    }

    /** Changes the period. Agencies whose period grows are asked again. */
    @POST
    @Allows("chronology-scope.change")
    public RestResponse<AcceptedBody> change(@PathParam("reviewId") UUID reviewId, @NotNull @Valid PeriodBody body) {
        String why = body.proportionate();
        var overruling = why == null || why.isBlank()
                ? Overruling.NONE
                : new Overruling(
                        Set.of(PERIOD_REACHES_FAR_BACK.name()),
                        exchange.role(),
                        seal(reviewId, "overruling-reason", why));
        var accepted = exchange.send(new ChangeScopePeriod(
                reviewId,
                body.from(),
                body.until(),
                body.dueOn(),
                seal(reviewId, "period-reason", body.reason()),
                overruling,
                London.day(exchange.now())));
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/chronology-scope/periods"));
    }

    private Sealed seal(UUID reviewId, String kind, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(exchange.newId().toString()), text);
    }
}
