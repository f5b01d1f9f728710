package candour.chronology.http;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.WriteEarlierSummary;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.EarlierSummaryRow;
import candour.chronology.read.RoleRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.view.Views;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An agency's brief summary of its involvement before the period (S002-077). Others read it once the chronology is handed in. */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/earlier-involvement")
public class EarlierInvolvementResource {
    private final Exchange exchange;
    private final Views views;

    EarlierInvolvementResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    public record SummaryBody(@NotBlank @Size(max = 20_000) String summary) {}

    public record SummaryAnswer(
            Code agency, int revision, @Nullable Words summary, LocalDate writtenOn, List<Action> actions) {}

    /** The summary, as last revised. */
    @GET
    @Allows("earlier-involvement.read")
    public RestResponse<SummaryAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        boolean own = exchange.roles().contains(RoleRow.AGENCY_LEAD + ":" + agency.value());
        if (!own && !handedIn(reviewId, agency)) throw Problem.notFound().asException();
        return exchange.one(
                EarlierSummaryRow.EARLIER_SUMMARIES,
                AgencyChronology.FOLD.stream(AgencyChronology.id(reviewId, agency)),
                AgencyRow.key(reviewId, agency),
                row -> new SummaryAnswer(
                        row.agency(),
                        row.revision(),
                        exchange.open(row.summary()),
                        row.writtenOn(),
                        exchange.actions(
                                Action.offer("write", "POST", here(reviewId, agency), "earlier-involvement.write"))));
    }

    /** Writes it, or revises what was written. */
    @POST
    @Allows("earlier-involvement.write")
    public RestResponse<AcceptedBody> write(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency, @NotNull @Valid SummaryBody body) {
        var summary = exchange.seal(
                "earlier-involvement",
                reviewId.toString(),
                List.of(exchange.newId().toString()),
                body.summary());
        var accepted = exchange.send(new WriteEarlierSummary(
                reviewId, agency, summary, body.summary().length(), London.day(exchange.now())));
        return exchange.accepted(accepted, URI.create(here(reviewId, agency)));
    }

    private boolean handedIn(UUID reviewId, Code agency) {
        return views.find(AgencyRow.AGENCIES, AgencyRow.key(reviewId, agency), null)
                .filter(AgencyRow::handedIn)
                .isPresent();
    }

    private static String here(UUID reviewId, Code agency) {
        return ChronologiesResource.here(reviewId, agency) + "/earlier-involvement";
    }
}
