package candour.chronology.http;

import candour.chronology.merge.EntryChange;
import candour.chronology.merge.Merged.Placed;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The difference between any two versions, with the words as they were and as they are (S002-086). */
@Path("/v1/reviews/{reviewId}/merged-chronologies/{version}/changes")
public class ChangesResource {
    private final Exchange exchange;
    private final MergedFiles files;
    private final MergeShelf shelf;
    private final MergedWords words;

    ChangesResource(Exchange exchange, MergedFiles files, MergeShelf shelf, MergedWords words) {
        this.exchange = exchange;
        this.files = files;
        this.shelf = shelf;
        this.words = words;
    }

    /** An entry as it stood in one version. */
    public record SideAnswer(int position, int entryVersion, WhenAnswer when, AccountAnswer account) {}

    /**
     * @param before absent when it was not there
     * @param after absent when it is not there
     */
    public record ChangeAnswer(
            UUID entryId,
            String agency,
            Set<EntryChange.Kind> kinds,
            @Nullable SideAnswer before,
            @Nullable SideAnswer after) {}

    public record ChangesPage(
            int from,
            int to,
            int changes,
            List<ChangeAnswer> items,
            @Nullable String next) {}

    /** Every entry that was added, corrected, moved or removed since an earlier version; since 0, everything. */
    @GET
    @Allows("merge.read-changes")
    public RestResponse<ChangesPage> changes(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("from") int from,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Paging page = Paging.of(cursor, limit);
        Side after = side(files.find(reviewId, version));
        Side before = from == 0 ? new Side(List.of(), Map.of(), 0) : side(files.find(reviewId, from));
        List<EntryChange> all = EntryChange.between(before.order(), after.order());
        int begin = Math.min(page.from(), all.size());
        int end = Math.min(all.size(), begin + page.limit());
        List<EntryChange> some = all.subList(begin, end);
        Map<UUID, Words> then = said(before, some);
        Map<UUID, Words> now = said(after, some);
        List<ChangeAnswer> items = some.stream()
                .map(change -> new ChangeAnswer(
                        change.entryId(),
                        agency(change, before, after),
                        change.kinds(),
                        answer(change.entryId(), change.before(), before, then),
                        answer(change.entryId(), change.after(), after, now)))
                .toList();
        String next = end < all.size() ? Integer.toString(end) : null;
        return exchange.answer(MergeRow.MERGES, new ChangesPage(from, version, all.size(), items, next));
    }

    /** One of the two versions. */
    private record Side(List<Placed> order, Map<UUID, EntryRow> rows, long leaf) {}

    private Side side(MergeRow merge) {
        var shelved = shelf.version(merge);
        return new Side(shelved.order().entries(), shelved.rows(), merge.leaf());
    }

    private Map<UUID, Words> said(Side side, List<EntryChange> some) {
        return words.at(
                side.leaf(),
                some.stream()
                        .map(EntryChange::entryId)
                        .filter(side.rows()::containsKey)
                        .toList());
    }

    private static String agency(EntryChange change, Side before, Side after) {
        EntryRow row = after.rows().get(change.entryId());
        return (row == null ? before.rows().get(change.entryId()) : row)
                .agency()
                .value();
    }

    private static @Nullable SideAnswer answer(
            UUID entryId, @Nullable Integer position, Side side, Map<UUID, Words> said) {
        EntryRow row = side.rows().get(entryId);
        if (position == null || row == null) return null;
        return new SideAnswer(position, row.version(), WhenAnswer.of(row.when()), AccountAnswer.of(said.get(entryId)));
    }
}
