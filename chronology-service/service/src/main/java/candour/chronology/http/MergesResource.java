package candour.chronology.http;

import candour.chronology.merge.MergeDifference;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.merge.OrderCertainty;
import candour.chronology.merged.MergeRule;
import candour.chronology.merged.MergedChronology;
import candour.chronology.merged.MergedCommand.IssueMerge;
import candour.chronology.merged.WorkedOut;
import candour.chronology.read.EntryRow;
import candour.chronology.read.HandedIn;
import candour.chronology.read.MergeRow;
import candour.chronology.read.RoleRow;
import candour.platform.access.Code;
import candour.platform.command.Accepted;
import candour.platform.decision.Refusal;
import candour.platform.log.Log;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The merged chronology: issued in versions, each readable for ever, each comparable with any other (S002-079, S002-086). */
@Path("/v1/reviews/{reviewId}/merged-chronologies")
public class MergesResource {
    private static final int TRIES = 5;

    private final Exchange exchange;
    private final Views views;
    private final Log log;
    private final MergeShelf shelf;
    private final MergedWords words;

    MergesResource(Exchange exchange, Views views, Log log, MergeShelf shelf, MergedWords words) {
        this.exchange = exchange;
        this.views = views;
        this.log = log;
        this.shelf = shelf;
        this.words = words;
    }

    public record InputAnswer(String agency, int version) {}

    /**
     * @param state ISSUED, STALE or SUPERSEDED
     * @param missing agencies that were asked and had not handed in
     * @param changedSince what was corrected after it was issued
     */
    public record MergeAnswer(
            int version,
            String state,
            LocalDate on,
            List<InputAnswer> inputs,
            List<Code> missing,
            String digest,
            int entryCount,
            int setAside,
            List<MergeRow.Changed> changedSince) {}

    /**
     * @param position from 1, among all entries of the version
     * @param toNext how sure it is that it came before the entry at the next position; absent for the last
     * @param withdrawnSince the agency has taken it back since; its words are not given any more (R20)
     */
    public record MergedEntry(
            int position,
            UUID entryId,
            String agency,
            int entryVersion,
            WhenAnswer when,
            AccountAnswer account,
            @Nullable OrderCertainty toNext,
            boolean withdrawnSince) {}

    public record MergedPage(
            int version,
            String digest,
            int entries,
            List<MergedEntry> items,
            @Nullable String next) {}

    /** Merges what has been handed in, as a new version. */
    @POST
    @Allows("merge.issue")
    public RestResponse<AcceptedBody> issue(@PathParam("reviewId") UUID reviewId) {
        Accepted accepted = issue(reviewId, 1);
        return exchange.accepted(accepted, URI.create("/v1/reviews/" + reviewId + "/merged-chronologies"));
    }

    /** Every version issued, and what was corrected since. */
    @GET
    @Allows("merge.list")
    public RestResponse<Page<MergeAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(MergeRow.MERGES, reviewId.toString(), MergesResource::answer);
    }

    /** One version. */
    @GET
    @Path("/{version}")
    @Allows("merge.list")
    public RestResponse<MergeAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("version") int version) {
        return exchange.one(
                MergeRow.MERGES,
                MergedChronology.FOLD.stream(reviewId),
                MergeRow.key(reviewId, version),
                MergesResource::answer);
    }

    /** A version's entries in their order. Agencies outside the team see their own. */
    @GET
    @Path("/{version}/entries")
    @Allows("merge.read")
    public RestResponse<MergedPage> entries(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("agency") @Nullable Code agency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Paging page = Paging.of(cursor, limit);
        MergeRow merge = find(reviewId, version);
        var shelved = shelf.version(merge);
        List<Placed> order = shelved.order().entries();
        List<Integer> places = new ArrayList<>();
        int at = page.from();
        for (; at < order.size() && places.size() < page.limit(); at++) {
            EntryRow row = shelved.rows().get(order.get(at).entry().entryId());
            if (row != null && shown(row.agency(), agency)) places.add(at);
        }
        Map<UUID, Words> said = words.at(
                merge.leaf(),
                places.stream().map(place -> order.get(place).entry().entryId()).toList());
        List<MergedEntry> items = places.stream()
                .map(place -> entry(place + 1, order.get(place), shelved.rows(), said))
                .toList();
        String next = at < order.size() ? Integer.toString(at) : null;
        return exchange.answer(
                MergeRow.MERGES, new MergedPage(version, shelved.order().digest(), order.size(), items, next));
    }

    /** What has changed since an earlier version; since 0, everything. */
    @GET
    @Path("/{version}/differences")
    @Allows("merge.compare")
    public RestResponse<MergeDifference> differences(
            @PathParam("reviewId") UUID reviewId, @PathParam("version") int version, @QueryParam("from") int from) {
        List<Placed> before = from == 0
                ? List.of()
                : shelf.version(find(reviewId, from)).order().entries();
        List<Placed> after = shelf.version(find(reviewId, version)).order().entries();
        return exchange.answer(MergeRow.MERGES, MergeDifference.between(before, after));
    }

    private Accepted issue(UUID reviewId, int attempt) {
        long leaf = Caught.up(views, log, Duration.ofSeconds(5));
        HandedIn handedIn = HandedIn.at(views, reviewId, leaf);
        try {
            return exchange.send(new IssueMerge(
                    reviewId,
                    handedIn.inputs(),
                    WorkedOut.of(handedIn.merged()),
                    handedIn.setAside().size(),
                    leaf,
                    Dates.london(exchange.now())));
        } catch (Refusal refused) {
            if (refused.rule() != MergeRule.INPUTS_HAVE_MOVED || attempt == TRIES) throw refused;
            return issue(reviewId, attempt + 1);
        }
    }

    private MergeRow find(UUID reviewId, int version) {
        return views.find(MergeRow.MERGES, MergeRow.key(reviewId, version), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** Whoever holds no role in the Review Team sees what their own agency put in, and nothing else (security, condition 8). */
    private boolean shown(Code of, @Nullable Code wanted) {
        if (wanted != null && !wanted.equals(of)) return false;
        boolean team = exchange.roles().stream().anyMatch(role -> !role.startsWith(RoleRow.AGENCY_LEAD));
        return team || exchange.roles().contains(RoleRow.AGENCY_LEAD + ":" + of.value());
    }

    private static MergedEntry entry(int position, Placed placed, Map<UUID, EntryRow> rows, Map<UUID, Words> said) {
        EntryRow row = rows.get(placed.entry().entryId());
        Words given = said.get(row.entryId());
        boolean withdrawn = given != null && "WITHDRAWN".equals(given.withheld());
        AccountAnswer account = AccountAnswer.of(given);
        return new MergedEntry(
                position,
                row.entryId(),
                row.agency().value(),
                row.version(),
                WhenAnswer.of(row.when()),
                account,
                placed.toNext(),
                withdrawn);
    }

    private static MergeAnswer answer(MergeRow row) {
        return new MergeAnswer(
                row.version(),
                row.state(),
                row.on(),
                row.inputs().stream()
                        .map(in -> new InputAnswer(in.agency().value(), in.version()))
                        .toList(),
                row.missing(),
                row.digest().value(),
                row.entryCount(),
                row.setAside(),
                row.changedSince());
    }
}
