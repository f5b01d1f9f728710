package candour.chronology.http;

import candour.chronology.nearduplicate.Dismissal;
import candour.chronology.nearduplicate.NearDuplicates.Alike;
import candour.chronology.read.DismissalRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Entries of different agencies that read as if they told of one event: suggestions for people to look at, never links (S002-085). */
@Path("/v1/reviews/{reviewId}/merged-chronologies/{version}/near-duplicates")
public class NearDuplicatesResource {
    private final Exchange exchange;
    private final Views views;
    private final NearDuplicateShelf shelf;
    private final NameMasks masks;

    NearDuplicatesResource(Exchange exchange, Views views, NearDuplicateShelf shelf, NameMasks masks) {
        this.exchange = exchange;
        this.views = views;
        this.shelf = shelf;
        this.masks = masks;
    }

    /**
     * @param percent of all runs of three words, how many the two share
     * @param dismissedBefore somebody said of earlier versions of the two that they do not tell of one event
     */
    public record SuggestionAnswer(
            UUID one,
            String oneAgency,
            UUID other,
            String otherAgency,
            int percent,
            boolean dismissedBefore,
            List<Action> actions) {}

    /** @param cutShort a phrase is so common that not every pair with it was compared */
    public record SuggestionsAnswer(
            int version,
            int days,
            boolean cutShort,
            List<SuggestionAnswer> items,
            @Nullable String next) {}

    /** What seems to be told of twice, within some days, and was not dismissed; the most alike first. */
    @GET
    @Allows("near-duplicate.list")
    public RestResponse<SuggestionsAnswer> list(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("days") @DefaultValue("7") int days,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        if (days < 0 || days > 366)
            throw Problem.invalid("query.days", "Must be a number from 0 to 366.")
                    .asException();
        Paging page = Paging.of(cursor, limit);
        MergeRow merge = views.find(MergeRow.MERGES, MergeRow.key(reviewId, version), exchange.asOfLeaf())
                .orElseThrow(() -> Problem.notFound().asException());
        var found = shelf.of(merge, days);
        List<Alike> from = found.pairs()
                .subList(
                        Math.min(page.from(), found.pairs().size()),
                        Math.min(page.from() + page.limit(), found.pairs().size()));
        Map<UUID, EntryRow> today = today(from);
        Map<String, DismissalRow> dismissed = new HashMap<>();
        views.all(
                        DismissalRow.DISMISSALS,
                        Selection.keys(from.stream()
                                .map(each -> Dismissal.id(each.one(), each.other()))
                                .toList()),
                        exchange.asOfLeaf())
                .forEach(row -> dismissed.put(row.key(), row));
        List<SuggestionAnswer> items = from.stream()
                .filter(each -> Stream.of(each.one(), each.other())
                        .allMatch(id -> today.containsKey(id) && !masks.hide(reviewId, id)))
                .filter(each -> !stands(dismissed.get(Dismissal.id(each.one(), each.other())), today))
                .map(each -> answer(reviewId, each, today, dismissed))
                .toList();
        int next = page.from() + from.size();
        return exchange.answer(
                MergeRow.MERGES,
                new SuggestionsAnswer(
                        version,
                        days,
                        found.cutShort(),
                        items,
                        next < found.pairs().size() ? Integer.toString(next) : null));
    }

    /** Those that their agencies have not taken back. */
    private Map<UUID, EntryRow> today(List<Alike> pairs) {
        Map<UUID, EntryRow> rows = new HashMap<>();
        Selection these = Selection.keys(pairs.stream()
                .flatMap(each -> Stream.of(each.one().toString(), each.other().toString()))
                .toList());
        views.all(EntryRow.ENTRIES, these, null).stream()
                .filter(row -> !row.withdrawn())
                .forEach(row -> rows.put(row.entryId(), row));
        return rows;
    }

    /** It was said of these very versions; what was corrected since is asked about again. */
    private static boolean stands(@Nullable DismissalRow row, Map<UUID, EntryRow> today) {
        return row != null
                && row.oneVersion() == today.get(row.one()).version()
                && row.otherVersion() == today.get(row.other()).version();
    }

    private SuggestionAnswer answer(
            UUID reviewId, Alike pair, Map<UUID, EntryRow> today, Map<String, DismissalRow> dismissed) {
        String here = "/v1/reviews/" + reviewId + "/near-duplicates/" + pair.one() + "/" + pair.other();
        return new SuggestionAnswer(
                pair.one(),
                today.get(pair.one()).agency().value(),
                pair.other(),
                today.get(pair.other()).agency().value(),
                pair.percent(),
                dismissed.containsKey(Dismissal.id(pair.one(), pair.other())),
                exchange.actions(Action.offer("dismiss", "PUT", here + "/dismissal", "near-duplicate.dismiss")));
    }
}
