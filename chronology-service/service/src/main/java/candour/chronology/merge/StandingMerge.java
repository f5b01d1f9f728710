package candour.chronology.merge;

import candour.chronology.merge.Merged.InOrder;
import candour.chronology.merge.Merged.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merge that takes in one changed entry without being made anew (S002-086): the same order and digest as {@link Merger}, while nobody has
 * stated an order. With statements the whole is merged again, because one of them can move everything between.
 *
 * <p>Immutable. What is kept beside the order are the lines of the digest, so that one change writes two of them anew and hashes the rest.
 */
public final class StandingMerge {
    private static final Comparator<Placed> SHOWN = Comparator.comparing(Placed::entry, ShownOrder.COMPARATOR);

    private final List<Placed> order;
    private final DigestText lines;

    private StandingMerge(List<Placed> order, DigestText lines) {
        this.order = order;
        this.lines = lines;
    }

    /** @param merged as {@link Merger} made it, without stated links */
    public static StandingMerge of(InOrder merged) {
        return new StandingMerge(merged.entries(), DigestText.of(merged.entries()));
    }

    /** The order as it stands, and the digest it has with these inputs. */
    public InOrder merged(Collection<Input> inputs) {
        MergeDigest digest = MergeDigest.begun(inputs, List.of());
        digest.add(lines.text());
        return new InOrder(order, digest.hex());
    }

    /** With an entry that came late. */
    public StandingMerge with(MergeEntry late) {
        int found = place(late);
        if (found >= 0) throw new IllegalArgumentException("This entry is part of the merge.");
        int at = -found - 1;
        return spliced(at, at, late);
    }

    /** Without an entry that was withdrawn; as it stood, so that it is found. */
    public StandingMerge without(MergeEntry was) {
        int at = place(was);
        if (at < 0 || !order.get(at).entry().equals(was))
            throw new IllegalArgumentException("This entry is not part of the merge.");
        return spliced(at, at + 1, null);
    }

    /** With an entry as it was corrected. */
    public StandingMerge corrected(MergeEntry was, MergeEntry now) {
        return without(was).with(now);
    }

    private int place(MergeEntry entry) {
        return Collections.binarySearch(order, new Placed(entry, null), SHOWN);
    }

    /** The entries from (inclusive) to (exclusive) give way to that one; their neighbour before is labelled anew. */
    private StandingMerge spliced(int from, int to, @Nullable MergeEntry instead) {
        List<MergeEntry> anew = new ArrayList<>();
        if (from > 0) anew.add(order.get(from - 1).entry());
        if (instead != null) anew.add(instead);
        int first = Math.max(0, from - 1);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < anew.size(); i++) {
            MergeEntry next = i + 1 < anew.size()
                    ? anew.get(i + 1)
                    : to < order.size() ? order.get(to).entry() : null;
            placed.add(new Placed(anew.get(i), next == null ? null : Merger.certainty(anew.get(i), next, Set.of())));
        }
        List<Placed> all = new ArrayList<>(order.size() + 1);
        all.addAll(order.subList(0, first));
        all.addAll(placed);
        all.addAll(order.subList(to, order.size()));
        return new StandingMerge(Collections.unmodifiableList(all), lines.spliced(first, to, placed));
    }
}
