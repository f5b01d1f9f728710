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
import candour.chronology.scope.Placement;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.command.Accepted;
import candour.platform.decision.Refusal;
import candour.platform.log.Log;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
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
    private final MergedEntries entries;
    private final NameSearch names;

    MergesResource(Exchange exchange, Views views, Log log, MergeShelf shelf, MergedEntries entries, NameSearch names) {
        this.exchange = exchange;
        this.views = views;
        this.log = log;
        this.shelf = shelf;
        this.entries = entries;
        this.names = names;
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
     * @param placement POST_INCIDENT when it surely happened after the incident (S002-078)
     * @param withdrawnSince the agency has taken it back since; its words are not given any more (R20)
     * @param about links, contradictions, checks and questions, as they stand today or as of the day asked for
     */
    public record MergedEntry(
            int position,
            UUID entryId,
            String agency,
            int entryVersion,
            WhenAnswer when,
            AccountAnswer account,
            @Nullable OrderCertainty toNext,
            Placement placement,
            boolean withdrawnSince,
            EntryAbout about) {}

    /** @param alongside entries outside this page that contradict one of it: they are shown together (S001-45) */
    public record MergedPage(
            int version,
            String digest,
            int entries,
            List<MergedEntry> items,
            List<MergedEntry> alongside,
            @Nullable String next) {}

    /** Merges what has been handed in, as a new version; whether it names members of the team is looked for at once (R8). */
    @POST
    @Allows("merge.issue")
    public RestResponse<AcceptedBody> issue(@PathParam("reviewId") UUID reviewId) {
        Accepted accepted = issue(reviewId, 1);
        if (!accepted.eventIds().isEmpty()) names.begin(exchange, reviewId, views.position(EntryRow.ENTRIES));
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
            if (row != null && (agency == null || agency.equals(row.agency())) && shown(row.agency())) places.add(at);
        }
        String next = at < order.size() ? Integer.toString(at) : null;
        var shown = entries.of(merge, shelved, places, this::shown, team());
        return exchange.answer(
                MergeRow.MERGES,
                new MergedPage(
                        version, shelved.order().digest(), order.size(), shown.items(), shown.alongside(), next));
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
                    handedIn.stated(),
                    WorkedOut.of(handedIn.merged()),
                    handedIn.setAside().size(),
                    leaf,
                    London.day(exchange.now())));
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
    private boolean shown(Code of) {
        return team() || exchange.roles().contains(RoleRow.AGENCY_LEAD + ":" + of.value());
    }

    private boolean team() {
        return exchange.roles().stream().anyMatch(role -> !role.startsWith(RoleRow.AGENCY_LEAD));
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
