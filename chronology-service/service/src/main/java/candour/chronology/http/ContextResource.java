package candour.chronology.http;

import candour.chronology.context.Aspect;
import candour.chronology.context.ContextCommand.AddContextItem;
import candour.chronology.context.ContextCommand.CorrectContextItem;
import candour.chronology.context.ContextCommand.WithdrawContextItem;
import candour.chronology.context.ContextItem;
import candour.chronology.read.ContextRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Systems, structures, culture and context: beside the dated entries, never among them (S002-027, S002-081). */
@Path("/v1/reviews/{reviewId}/context-items")
public class ContextResource {
    private final Exchange exchange;
    private final Views views;

    ContextResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /**
     * @param words what it is and where it is known from
     * @param agency which agency it is about, if it is one
     * @param from since when it was so, if that is known
     * @param until until when it was so, if that is known
     */
    public record ContextBody(
            @NotNull Aspect aspect,
            @NotBlank @Size(max = 20_000) String words,

            @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{2,60}")
            String agency,

            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** @param reason why it is corrected */
    public record CorrectionBody(
            @NotNull @Valid ContextBody item,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** @param withdrawn it was taken back; its words are not given any more */
    public record ContextAnswer(
            UUID itemId,
            int version,
            Aspect aspect,
            @Nullable Words words,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate addedOn,
            boolean withdrawn,
            @Nullable Words reason,
            List<Action> actions) {}

    /** The context items of a review, by aspect. */
    @GET
    @Allows("context.read")
    public RestResponse<Page<ContextAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(ContextRow.CONTEXT_ITEMS, reviewId.toString(), this::answer);
    }

    /** One context item. */
    @GET
    @Path("/{itemId}")
    @Allows("context.read")
    public RestResponse<ContextAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("itemId") UUID itemId) {
        return exchange.one(ContextRow.CONTEXT_ITEMS, ContextItem.FOLD.stream(itemId), itemId.toString(), row -> {
            if (!row.reviewId().equals(reviewId)) throw Problem.notFound().asException();
            return answer(row);
        });
    }

    /** Adds a context item. */
    @POST
    @Allows("context.record")
    public RestResponse<AcceptedBody> add(@PathParam("reviewId") UUID reviewId, @NotNull @Valid ContextBody body) {
        UUID itemId = exchange.newId();
        var accepted = exchange.send(new AddContextItem(
                itemId,
                reviewId,
                body.aspect(),
                seal(reviewId, itemId, "context-item", body.words()),
                Code.orNull(body.agency()),
                body.from(),
                body.until(),
                today()));
        return exchange.accepted(accepted, URI.create(here(reviewId) + itemId));
    }

    /** Corrects a context item, with a reason. The earlier version is kept. */
    @PUT
    @Path("/{itemId}")
    @NeedsVersion
    @Allows("context.record")
    public RestResponse<AcceptedBody> correct(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid CorrectionBody body) {
        return exchange.accepted(exchange.change(new CorrectContextItem(
                itemId,
                reviewId,
                body.item().aspect(),
                seal(reviewId, itemId, "context-item", body.item().words()),
                Code.orNull(body.item().agency()),
                body.item().from(),
                body.item().until(),
                seal(reviewId, itemId, "context-item-reason", body.reason()),
                today())));
    }

    /** Takes a context item back, with a reason. */
    @POST
    @Path("/{itemId}/withdrawal")
    @Allows("context.record")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        return exchange.accepted(exchange.send(new WithdrawContextItem(
                itemId, reviewId, seal(reviewId, itemId, "context-item-reason", body.reason()), today())));
    }

    private ContextAnswer answer(ContextRow row) {
        String here = here(row.reviewId()) + row.itemId();
        // What was taken back since is not given in earlier views either (R20).
        boolean withdrawn = row.withdrawn()
                || views.find(ContextRow.CONTEXT_ITEMS, row.key(), null)
                        .map(ContextRow::withdrawn)
                        .orElse(true);
        return new ContextAnswer(
                row.itemId(),
                row.version(),
                row.aspect(),
                withdrawn ? Words.withheld("WITHDRAWN") : exchange.open(row.words()),
                row.agency(),
                row.from(),
                row.until(),
                row.addedOn(),
                withdrawn,
                exchange.open(row.reason()),
                withdrawn
                        ? List.of()
                        : exchange.actions(
                                Action.offer("correct", "PUT", here, "context.record"),
                                Action.offer("withdraw", "POST", here + "/withdrawal", "context.record")));
    }

    private Sealed seal(UUID reviewId, UUID itemId, String kind, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(itemId.toString()), text);
    }

    private static String here(UUID reviewId) {
        return "/v1/reviews/" + reviewId + "/context-items/";
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
