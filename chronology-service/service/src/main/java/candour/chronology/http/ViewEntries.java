package candour.chronology.http;

import candour.chronology.merge.Merged.Placed;
import candour.chronology.read.EntryRow;
import candour.chronology.read.MergeRow;
import candour.chronology.read.TagRow;
import candour.chronology.tag.Tags;
import candour.chronology.time.EventTime;
import candour.chronology.workingview.Status;
import candour.chronology.workingview.Wanted;
import candour.platform.access.Code;
import candour.platform.rest.Exchange;
import candour.platform.view.Selection;
import candour.platform.view.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a version that are wanted, a page at a time: their order is the version's, their tags are those of the moment asked for,
 * and whether they still stand is today's (R20). Read in stretches, so that a page costs a few questions however narrow the filter is.
 */
final class ViewEntries {
    private static final int STRETCH = 250;

    private final Views views;
    private final Exchange exchange;
    private final MergeRow merge;
    private final MergeShelf.Shelved shelved;
    private final Predicate<Code> mayBeSeen;

    ViewEntries(Views views, Exchange exchange, MergeRow merge, MergeShelf.Shelved shelved, Predicate<Code> mayBeSeen) {
        this.views = views;
        this.exchange = exchange;
        this.merge = merge;
        this.shelved = shelved;
        this.mayBeSeen = mayBeSeen;
    }

    /**
     * @param position from 1, among all entries of the version
     * @param before when the entry before it was, among those this caller may see
     */
    record Seen(
            int position,
            Placed placed,
            EntryRow row,
            Tags tags,
            Status status,
            @Nullable EventTime before) {}

    /** @param next where the next page begins, or null */
    record Stretches(List<Seen> entries, @Nullable Integer next) {}

    Stretches page(Wanted wanted, Paging page) {
        List<Placed> order = shelved.order().entries();
        List<Seen> found = new ArrayList<>();
        EventTime before = before(page.from(), order);
        int at = page.from();
        while (at < order.size() && found.size() < page.limit()) {
            List<Placed> stretch = order.subList(at, Math.min(at + STRETCH, order.size()));
            Selection these = Selection.keys(stretch.stream()
                    .map(each -> each.entry().entryId().toString())
                    .toList());
            Map<UUID, EntryRow> today = new HashMap<>();
            views.all(EntryRow.ENTRIES, these, null).forEach(row -> today.put(row.entryId(), row));
            Map<UUID, Tags> tags = new HashMap<>();
            views.all(TagRow.TAGS, these, exchange.asOfLeaf()).forEach(row -> tags.put(row.entryId(), row.tags()));
            for (Placed placed : stretch) {
                if (found.size() == page.limit()) break;
                at++;
                EntryRow row = shelved.rows().get(placed.entry().entryId());
                if (row == null || !mayBeSeen.test(row.agency())) continue;
                Tags set = tags.getOrDefault(row.entryId(), Tags.NONE);
                Status status = status(row, today.get(row.entryId()));
                if (wanted.takes(row.agency(), row.when(), set, status))
                    found.add(new Seen(at, placed, row, set, status, before));
                before = row.when();
            }
        }
        return new Stretches(found, at < order.size() ? at : null);
    }

    /** The words of these entries as they stood when the version was issued, unless something withholds them today. */
    Map<UUID, AccountAnswer> words(List<Seen> entries, Accounts accounts) {
        return accounts.of(entries.stream().map(each -> each.row().entryId()).toList(), merge.leaf());
    }

    private @Nullable EventTime before(int from, List<Placed> order) {
        for (int at = Math.min(from, order.size()) - 1; at >= 0; at--) {
            EntryRow row = shelved.rows().get(order.get(at).entry().entryId());
            if (row != null && mayBeSeen.test(row.agency())) return row.when();
        }
        return null;
    }

    private static Status status(EntryRow then, @Nullable EntryRow now) {
        if (now == null || now.withdrawn()) return Status.WITHDRAWN_SINCE;
        return now.version() == then.version() ? Status.CURRENT : Status.CORRECTED_SINCE;
    }
}
