package candour.chronology.http;

import candour.chronology.minimisation.MinimisationCommand.FlagExcessive;
import candour.chronology.minimisation.MinimisationCommand.KeepItem;
import candour.chronology.minimisation.MinimisationCommand.MinimiseItem;
import candour.chronology.minimisation.MinimisationCommand.RestoreItem;
import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Content that is more than relevant and necessary: flagged by one person, decided on by another (S002-133). */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/minimisation")
public class MinimisationsResource {
    private final Exchange exchange;
    private final Views views;

    MinimisationsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    public record FlagBody(
            @NotNull Ground ground,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** Says that the entry holds more than is relevant and necessary. */
    @POST
    @Path("/flag")
    @Allows("minimisation.flag")
    public RestResponse<AcceptedBody> flag(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid FlagBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(new FlagExcessive(
                entryId, reviewId, agency, body.ground(), me(), seal(reviewId, entryId, body.reason()), today())));
    }

    /** Decides that what was flagged is relevant and necessary, and stays. */
    @POST
    @Path("/keeping")
    @Allows("minimisation.decide")
    public RestResponse<AcceptedBody> keep(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(
                new KeepItem(entryId, reviewId, agency, seal(reviewId, entryId, body.reason()), today())));
    }

    /** Takes the words of a flagged entry out of every view. That there was an entry, when and whose, stays. */
    @POST
    @Allows("minimisation.decide")
    public RestResponse<AcceptedBody> minimise(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(
                new MinimiseItem(entryId, reviewId, agency, me(), seal(reviewId, entryId, body.reason()), today())));
    }

    /** Gives back what was minimised by mistake. */
    @POST
    @Path("/restoration")
    @Allows("minimisation.decide")
    public RestResponse<AcceptedBody> restore(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(
                new RestoreItem(entryId, reviewId, agency, seal(reviewId, entryId, body.reason()), today())));
    }

    private Code me() {
        return new Code(exchange.actor().reference());
    }

    private Sealed seal(UUID reviewId, UUID entryId, String words) {
        return exchange.seal("entry-minimisation", reviewId.toString(), List.of(entryId.toString()), words);
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
