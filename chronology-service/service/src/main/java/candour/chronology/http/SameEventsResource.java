package candour.chronology.http;

import candour.chronology.entry.EntryAt;
import candour.chronology.http.EntryRefs.EntryRef;
import candour.chronology.read.SameEventRow;
import candour.chronology.sameevent.SameEvent;
import candour.chronology.sameevent.SameEventCommand.LinkSameEvent;
import candour.chronology.sameevent.SameEventCommand.UnlinkSameEvent;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Accounts of one event by several agencies, linked and never merged (S002-085). */
@Path("/v1/reviews/{reviewId}/same-event-links")
public class SameEventsResource {
    private static final String KIND = "same-event-link";

    private final Exchange exchange;
    private final Views views;

    SameEventsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** @param entries that tell of one event; at least two, usually of several agencies */
    public record SameEventBody(
            @NotNull @Size(max = 50) List<@NotNull UUID> entries,
            @Nullable @Size(max = 5_000) String reason) {}

    /** @param reason why they are linked; once that is undone, why */
    public record SameEventAnswer(
            UUID linkId,
            boolean linked,
            List<EntryRef> entries,
            @Nullable Words reason,
            LocalDate on,
            List<Action> actions) {}

    /** Every link, those undone among them. */
    @GET
    @Allows("same-event.read")
    public RestResponse<Page<SameEventAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        var refs = EntryRefs.of(
                exchange,
                views,
                views.all(SameEventRow.SAME_EVENTS, reviewId.toString(), exchange.asOfLeaf()).stream()
                        .flatMap(row -> row.entries().stream().map(EntryAt::entryId))
                        .collect(Collectors.toSet()));
        return exchange.page(SameEventRow.SAME_EVENTS, reviewId.toString(), row -> answer(row, refs));
    }

    /** One link, and whether its entries were changed or withdrawn since. */
    @GET
    @Path("/{linkId}")
    @Allows("same-event.read")
    public RestResponse<SameEventAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("linkId") UUID linkId) {
        return exchange.one(SameEventRow.SAME_EVENTS, SameEvent.FOLD.stream(linkId), linkId.toString(), row -> {
            if (!row.reviewId().equals(reviewId)) throw Problem.notFound().asException();
            return answer(row, EntryRefs.of(exchange, views, ids(row)));
        });
    }

    /** Links entries that tell of one event. Where their dates exclude each other, a contradiction is opened with it. */
    @POST
    @Allows("same-event.link")
    public RestResponse<AcceptedBody> link(@PathParam("reviewId") UUID reviewId, @NotNull @Valid SameEventBody body) {
        UUID linkId = exchange.newId();
        var accepted = exchange.send(new LinkSameEvent(
                linkId,
                reviewId,
                exchange.newId(),
                body.entries(),
                body.reason() == null ? null : seal(reviewId, linkId, body.reason()),
                today()));
        return exchange.accepted(accepted, URI.create(here(reviewId) + "/" + linkId));
    }

    /** Undoes a link, with a reason. The link stays on record. */
    @POST
    @Path("/{linkId}/unlinking")
    @Allows("same-event.link")
    public RestResponse<AcceptedBody> unlink(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("linkId") UUID linkId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        return exchange.accepted(
                exchange.send(new UnlinkSameEvent(linkId, reviewId, seal(reviewId, linkId, body.reason()), today())));
    }

    private SameEventAnswer answer(SameEventRow row, EntryRefs refs) {
        Action.Offer[] offers = row.linked()
                ? new Action.Offer[] {
                    Action.offer(
                            "unlink",
                            "POST",
                            here(row.reviewId()) + "/" + row.linkId() + "/unlinking",
                            "same-event.link")
                }
                : new Action.Offer[0];
        return new SameEventAnswer(
                row.linkId(),
                row.linked(),
                row.entries().stream().map(refs::ref).toList(),
                exchange.open(row.reason()),
                row.on(),
                exchange.actions(offers));
    }

    private Sealed seal(UUID reviewId, UUID linkId, String words) {
        return exchange.seal(KIND, reviewId.toString(), List.of(linkId.toString()), words);
    }

    private static Collection<UUID> ids(SameEventRow row) {
        return row.entries().stream().map(EntryAt::entryId).toList();
    }

    private static String here(UUID reviewId) {
        return "/v1/reviews/" + reviewId + "/same-event-links";
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
