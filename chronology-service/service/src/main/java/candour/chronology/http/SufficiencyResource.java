package candour.chronology.http;

import static candour.chronology.sufficiency.SufficiencyRule.CRITICAL_GAPS_ARE_OPEN;

import candour.chronology.merged.MergeInput;
import candour.chronology.read.SufficiencyRow;
import candour.chronology.sufficiency.SufficiencyCommand.DeclareSufficient;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.decision.Overruling;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import jakarta.validation.Valid;
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

/** Whether there is sufficient information to conduct the review, as somebody has declared it (S002-083, S004-18). */
@Path("/v1/reviews/{reviewId}/sufficiency-declarations")
public class SufficiencyResource {
    private final Exchange exchange;

    SufficiencyResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * @param familySources references of what relatives have contributed and was considered
     * @param statement why the information is sufficient
     * @param despiteCriticalGaps why it is all the same, while critical gaps are open
     */
    public record DeclarationBody(
            @Nullable @Size(max = 500) List<UUID> familySources,
            @Nullable @Size(max = 5_000) String statement,
            @Nullable @Size(max = 5_000) String despiteCriticalGaps) {}

    /**
     * @param stands nothing has come up since, and it is the latest
     * @param restsOn which version of which agency's chronology was there
     * @param overtakenBy what came up since
     */
    public record DeclarationAnswer(
            int declaration,
            LocalDate on,
            boolean stands,
            List<MergeInput> restsOn,
            List<Code> missing,
            int openGaps,
            List<UUID> criticalGaps,
            int familySources,
            @Nullable Words statement,
            @Nullable String overruledAs,
            @Nullable Words despiteCriticalGaps,
            SufficiencyRow.@Nullable Overtaken overtakenBy,
            List<Action> actions) {}

    /** Every declaration, oldest first. The last one counts, unless it was overtaken. */
    @GET
    @Allows("sufficiency.read")
    public RestResponse<Page<DeclarationAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(SufficiencyRow.SUFFICIENCY, reviewId.toString(), this::answer);
    }

    /** Declares that there is sufficient information to conduct the review. */
    @POST
    @Allows("sufficiency.declare")
    public RestResponse<AcceptedBody> declare(
            @PathParam("reviewId") UUID reviewId, @NotNull @Valid DeclarationBody body) {
        var of = List.of(exchange.newId().toString());
        String despite = body.despiteCriticalGaps();
        var overruling = despite == null || despite.isBlank()
                ? Overruling.NONE
                : new Overruling(
                        Set.of(CRITICAL_GAPS_ARE_OPEN.name()),
                        exchange.role(),
                        exchange.seal("overruling-reason", reviewId.toString(), of, despite));
        var accepted = exchange.send(new DeclareSufficient(
                reviewId,
                body.familySources() == null ? List.of() : body.familySources(),
                exchange.sealOrNull("sufficiency-statement", reviewId.toString(), of, body.statement()),
                overruling,
                London.day(exchange.now())));
        return exchange.accepted(accepted, URI.create(here(reviewId)));
    }

    private DeclarationAnswer answer(SufficiencyRow row) {
        return new DeclarationAnswer(
                row.declaration(),
                row.on(),
                row.overtakenBy() == null,
                row.restsOn(),
                row.missing(),
                row.openGaps(),
                row.criticalGaps(),
                row.familySources(),
                exchange.open(row.statement()),
                row.overruledAs(),
                exchange.open(row.allTheSame()),
                row.overtakenBy(),
                exchange.actions(Action.offer("declare", "POST", here(row.reviewId()), "sufficiency.declare")));
    }

    private static String here(UUID reviewId) {
        return "/v1/reviews/" + reviewId + "/sufficiency-declarations";
    }
}
