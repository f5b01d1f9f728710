package candour.chronology.http;

import candour.chronology.read.EntryRow;
import candour.chronology.read.StatementRow;
import candour.chronology.statement.StatementCommand.ClassifyStatement;
import candour.chronology.statement.StatementEvent.Kind;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whether an entry states a fact, an opinion, an account or an intention, and whose (S002-140). */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/entries/{entryId}/statement")
public class StatementsResource {
    private final Exchange exchange;
    private final Views views;

    StatementsResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /**
     * @param holder whose opinion, account or intention it is
     * @param source where a fact is established
     */
    public record StatementBody(
            @NotNull Kind kind,
            @Nullable @Size(max = 1_000) String holder,
            @Nullable @Size(max = 1_000) String source) {}

    /** @param version of the entry that was looked at */
    public record TakenAnswer(
            int version,
            Kind kind,
            @Nullable Words holder,
            @Nullable Words source,
            LocalDate on) {}

    /** @param taken what it was taken for, oldest first; the last one holds */
    public record StatementAnswer(
            UUID entryId, int version, @Nullable Kind kind, List<TakenAnswer> taken, List<Action> actions) {}

    /** What kind of statement an entry is, and what it was taken for before. */
    @GET
    @Allows("statement.read")
    public RestResponse<StatementAnswer> read(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId) {
        EntryRow entry = EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        var taken = exchange.together(StatementRow.STATEMENTS)
                .find(StatementRow.STATEMENTS, entryId.toString())
                .map(StatementRow::taken)
                .orElse(List.of());
        String here = ChronologiesResource.here(reviewId, agency) + "/entries/" + entryId + "/statement";
        return exchange.answer(
                StatementRow.STATEMENTS,
                new StatementAnswer(
                        entryId,
                        entry.version(),
                        taken.isEmpty() ? null : taken.getLast().kind(),
                        taken.stream().map(this::answer).toList(),
                        exchange.actions(Action.offer("classify", "POST", here, "statement.classify"))));
    }

    /** Says what kind of statement the entry is; said again, the earlier answer stays in its history. */
    @POST
    @Allows("statement.classify")
    public RestResponse<AcceptedBody> classify(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid StatementBody body) {
        EntryDoor.entry(exchange, views, reviewId, agency, entryId);
        return exchange.accepted(exchange.send(new ClassifyStatement(
                entryId,
                reviewId,
                agency,
                body.kind(),
                seal(reviewId, entryId, body.holder()),
                seal(reviewId, entryId, body.source()),
                today())));
    }

    private TakenAnswer answer(StatementRow.Taken taken) {
        return new TakenAnswer(
                taken.version(),
                taken.kind(),
                exchange.open(taken.holder()),
                exchange.open(taken.source()),
                taken.on());
    }

    private @Nullable Sealed seal(UUID reviewId, UUID entryId, @Nullable String words) {
        return exchange.sealOrNull("entry-statement", reviewId.toString(), List.of(entryId.toString()), words);
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
