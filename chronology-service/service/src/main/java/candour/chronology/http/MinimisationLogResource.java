package candour.chronology.http;

import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.chronology.read.MinimisationRow;
import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The minimisation log: what was found excessive, on what ground, by whom, and what became of it (S002-133). */
@Path("/v1/reviews/{reviewId}/minimisation-log")
public class MinimisationLogResource {
    private final Exchange exchange;

    MinimisationLogResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** @param by the person's reference, where another has to decide */
    public record MinimisationStep(
            Stage to,
            @Nullable Ground ground,
            @Nullable Code by,
            @Nullable Words reason,
            LocalDate on) {}

    /** @param stage KEPT, FLAGGED or MINIMISED */
    public record MinimisationAnswer(
            UUID entryId, String agency, Stage stage, List<MinimisationStep> steps, List<Action> actions) {}

    /** Every entry whose content was ever flagged. */
    @GET
    @Allows("minimisation.list")
    public RestResponse<Page<MinimisationAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(MinimisationRow.MINIMISATIONS, reviewId.toString(), this::answer);
    }

    private MinimisationAnswer answer(MinimisationRow row) {
        return new MinimisationAnswer(
                row.entryId(),
                row.agency().value(),
                row.stage(),
                row.steps().stream()
                        .map(step -> new MinimisationStep(
                                step.to(), step.ground(), step.by(), exchange.open(step.reason()), step.on()))
                        .toList(),
                actions(row));
    }

    private List<Action> actions(MinimisationRow row) {
        String here =
                ChronologiesResource.here(row.reviewId(), row.agency()) + "/entries/" + row.entryId() + "/minimisation";
        return switch (row.stage()) {
            case KEPT -> exchange.actions(Action.offer("flag", "POST", here + "/flag", "minimisation.flag"));
            case FLAGGED ->
                exchange.actions(
                        Action.offer("minimise", "POST", here, "minimisation.decide"),
                        Action.offer("keep", "POST", here + "/keeping", "minimisation.decide"));
            case MINIMISED ->
                exchange.actions(Action.offer("restore", "POST", here + "/restoration", "minimisation.decide"));
        };
    }
}
