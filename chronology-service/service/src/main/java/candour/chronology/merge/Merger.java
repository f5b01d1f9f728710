package candour.chronology.merge;

import candour.chronology.merge.Merged.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Merges single agency chronologies (S002-079). Says of each two neighbours how sure their order is, and never changes a word. */
public final class Merger {
    private Merger() {}

    /** Links to entries that are not among those merged have no effect, and an entry given twice is taken in its latest version. */
    public static Merged merge(
            Collection<Input> inputs, Collection<MergeEntry> entries, Collection<StatedOrder> stated) {
        List<MergeEntry> shown = latestOfEach(entries);
        shown.sort(ShownOrder.COMPARATOR);
        List<StatedOrder> links = stated.stream().distinct().sorted().toList();
        if (links.isEmpty()) return inOrder(inputs, links, shown);
        Map<UUID, Integer> numbers = HashMap.newHashMap(shown.size());
        for (int i = 0; i < shown.size(); i++) numbers.put(shown.get(i).entryId(), i);
        OrderGraph graph = new OrderGraph(shown, numbers, links);
        List<MergeEntry> order = graph.order();
        if (order.size() < shown.size()) return new Merged.GoesInCircles(graph.circle());
        return inOrder(inputs, links, order);
    }

    /** The shown order keeps all that dates make certain, so only what somebody stated can ask for another. */
    private static Merged.InOrder inOrder(Collection<Input> inputs, List<StatedOrder> links, List<MergeEntry> order) {
        List<Placed> placed = labelled(order, new HashSet<>(links));
        return new Merged.InOrder(placed, MergeDigest.of(inputs, links, placed));
    }

    private static List<MergeEntry> latestOfEach(Collection<MergeEntry> entries) {
        Map<UUID, MergeEntry> latest = HashMap.newHashMap(entries.size());
        for (MergeEntry entry : entries)
            latest.merge(entry.entryId(), entry, (one, other) -> one.version() >= other.version() ? one : other);
        return new ArrayList<>(latest.values());
    }

    /** Between neighbours no third entry can carry a certainty, so the direct relation is the whole truth. */
    private static List<Placed> labelled(List<MergeEntry> order, Set<StatedOrder> stated) {
        List<Placed> placed = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            MergeEntry entry = order.get(i);
            if (i + 1 == order.size()) placed.add(new Placed(entry, null));
            else placed.add(new Placed(entry, certainty(entry, order.get(i + 1), stated)));
        }
        return placed;
    }

    static OrderCertainty certainty(MergeEntry entry, MergeEntry next, Set<StatedOrder> stated) {
        if (entry.when().certainlyBefore(next.when())) return OrderCertainty.CERTAIN;
        return !stated.isEmpty() && stated.contains(new StatedOrder(entry.entryId(), next.entryId()))
                ? OrderCertainty.STATED
                : OrderCertainty.TIEBREAK;
    }
}
