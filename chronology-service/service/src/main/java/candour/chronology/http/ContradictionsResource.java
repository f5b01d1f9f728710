package candour.chronology.http;

import candour.chronology.contradiction.Contradiction;
import candour.chronology.contradiction.ContradictionCommand.AnalyseContradiction;
import candour.chronology.contradiction.ContradictionCommand.CloseContradiction;
import candour.chronology.contradiction.ContradictionCommand.LinkContradiction;
import candour.chronology.contradiction.ContradictionCommand.ReopenContradiction;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.chronology.entry.EntryAt;
import candour.chronology.http.EntryRefs.EntryRef;
import candour.chronology.read.ContradictionRow;
import candour.chronology.read.EntryRow;
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
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Accounts that contradict each other, side by side. None of them is edited or removed (S001-45, S001-46). */
@Path("/v1/reviews/{reviewId}/contradictions")
public class ContradictionsResource {
    private final Exchange exchange;
    private final Views views;
    private final Accounts accounts;

    ContradictionsResource(Exchange exchange, Views views, Accounts accounts) {
        this.exchange = exchange;
        this.views = views;
        this.accounts = accounts;
    }

    /** @param about what they contradict each other on */
    public record ContradictionBody(
            @NotNull @Size(max = 50) List<@NotNull UUID> entries,
            @Nullable @Size(max = 5_000) String about) {}

    public record AnalysisBody(@NotBlank @Size(max = 20_000) String analysis) {}

    /** @param evidence what settles it; needed for RESOLVED */
    public record ContradictionClosureBody(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 5_000) String reasons,
            @Nullable @Size(max = 5_000) String evidence) {}

    /** What was said about the contradiction. */
    public record SaidAnswer(
            ContradictionRow.Step step, @Nullable Words words, LocalDate on) {}

    /** @param account the words of the entry as they stand, or why they are not given */
    public record SideAnswer(EntryRef entry, @Nullable WhenAnswer when, AccountAnswer account) {}

    /**
     * @param state OPEN, RESOLVED, UNRESOLVED_BY_DESIGN or FELL_AWAY
     * @param about WHAT_HAPPENED, or DATES where accounts linked as of one event date it differently
     */
    public record ContradictionListed(UUID setId, String state, About about, List<EntryRef> entries) {}

    /** @param sides every account of the set, side by side */
    public record ContradictionAnswer(
            UUID setId,
            String state,
            About about,
            List<SideAnswer> sides,
            List<SaidAnswer> said,
            List<Action> actions) {}

    /** Every contradiction of the review, open or closed. */
    @GET
    @Allows("contradiction.list")
    public RestResponse<Page<ContradictionListed>> list(@PathParam("reviewId") UUID reviewId) {
        var refs = EntryRefs.of(
                exchange,
                views,
                views.all(ContradictionRow.CONTRADICTIONS, reviewId.toString(), exchange.asOfLeaf()).stream()
                        .flatMap(row -> row.entries().stream().map(EntryAt::entryId))
                        .collect(Collectors.toSet()));
        return exchange.page(
                ContradictionRow.CONTRADICTIONS,
                reviewId.toString(),
                row -> new ContradictionListed(
                        row.setId(),
                        row.state(),
                        row.about(),
                        row.entries().stream().map(refs::ref).toList()));
    }

    /** One contradiction: its accounts side by side, and what was said about it. */
    @GET
    @Path("/{setId}")
    @Allows("contradiction.read")
    public RestResponse<ContradictionAnswer> read(
            @PathParam("reviewId") UUID reviewId, @PathParam("setId") UUID setId) {
        return exchange.one(
                ContradictionRow.CONTRADICTIONS, Contradiction.FOLD.stream(setId), setId.toString(), row -> {
                    if (!row.reviewId().equals(reviewId))
                        throw Problem.notFound().asException();
                    return answer(row);
                });
    }

    /** Sets accounts against each other. */
    @POST
    @Allows("contradiction.link")
    public RestResponse<AcceptedBody> link(
            @PathParam("reviewId") UUID reviewId, @NotNull @Valid ContradictionBody body) {
        UUID setId = exchange.newId();
        return exchange.accepted(send(reviewId, setId, body), URI.create(here(reviewId, setId)));
    }

    /** Adds accounts to an open contradiction. */
    @POST
    @Path("/{setId}/accounts")
    @Allows("contradiction.link")
    public RestResponse<AcceptedBody> add(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("setId") UUID setId,
            @NotNull @Valid ContradictionBody body) {
        views.find(ContradictionRow.CONTRADICTIONS, setId.toString(), null)
                .filter(row -> row.reviewId().equals(reviewId))
                .orElseThrow(() -> Problem.notFound().asException());
        return exchange.accepted(send(reviewId, setId, body));
    }

    /** Records how the views differ and what that tells. */
    @POST
    @Path("/{setId}/analyses")
    @Allows("contradiction.analyse")
    public RestResponse<AcceptedBody> analyse(
            @PathParam("reviewId") UUID reviewId, @PathParam("setId") UUID setId, @NotNull @Valid AnalysisBody body) {
        return exchange.accepted(exchange.send(
                new AnalyseContradiction(setId, reviewId, seal(reviewId, setId, body.analysis()), today())));
    }

    /** Closes it: resolved by evidence, unresolved by design, or because accounts were taken back. */
    @POST
    @Path("/{setId}/closure")
    @Allows("contradiction.close")
    public RestResponse<AcceptedBody> close(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("setId") UUID setId,
            @NotNull @Valid ContradictionClosureBody body) {
        return exchange.accepted(exchange.send(new CloseContradiction(
                setId,
                reviewId,
                body.outcome(),
                seal(reviewId, setId, body.reasons()),
                body.evidence() == null ? null : seal(reviewId, setId, body.evidence()),
                today())));
    }

    /** Opens a closed contradiction again, with a reason. */
    @POST
    @Path("/{setId}/reopening")
    @Allows("contradiction.close")
    public RestResponse<AcceptedBody> reopen(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("setId") UUID setId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        return exchange.accepted(
                exchange.send(new ReopenContradiction(setId, reviewId, seal(reviewId, setId, body.reason()), today())));
    }

    private candour.platform.command.Accepted send(UUID reviewId, UUID setId, ContradictionBody body) {
        return exchange.send(new LinkContradiction(
                setId,
                reviewId,
                body.entries(),
                body.about() == null ? null : seal(reviewId, setId, body.about()),
                today()));
    }

    private ContradictionAnswer answer(ContradictionRow row) {
        var ids = row.entries().stream().map(EntryAt::entryId).toList();
        var refs = EntryRefs.of(exchange, views, ids);
        var rows = EntryRefs.rows(views, ids, exchange.asOfLeaf());
        var words = accounts.of(ids, exchange.asOfLeaf());
        return new ContradictionAnswer(
                row.setId(),
                row.state(),
                row.about(),
                row.entries().stream()
                        .map(at -> new SideAnswer(
                                refs.ref(at),
                                when(rows.get(at.entryId())),
                                words.getOrDefault(at.entryId(), AccountAnswer.of(null))))
                        .toList(),
                row.said().stream()
                        .map(said -> new SaidAnswer(said.step(), exchange.open(said.words()), said.on()))
                        .toList(),
                actions(row));
    }

    private static @Nullable WhenAnswer when(@Nullable EntryRow row) {
        return row == null ? null : WhenAnswer.of(row.when());
    }

    private List<Action> actions(ContradictionRow row) {
        String here = here(row.reviewId(), row.setId());
        if (row.closed() != null)
            return exchange.actions(Action.offer("reopen", "POST", here + "/reopening", "contradiction.close"));
        return exchange.actions(
                Action.offer("add-accounts", "POST", here + "/accounts", "contradiction.link"),
                Action.offer("analyse", "POST", here + "/analyses", "contradiction.analyse"),
                Action.offer("close", "POST", here + "/closure", "contradiction.close"));
    }

    private Sealed seal(UUID reviewId, UUID setId, String words) {
        return exchange.seal("contradiction", reviewId.toString(), List.of(setId.toString()), words);
    }

    private static String here(UUID reviewId, UUID setId) {
        return "/v1/reviews/" + reviewId + "/contradictions/" + setId;
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
