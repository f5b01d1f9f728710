package candour.chronology.merge;

import candour.chronology.merge.Merged.Placed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merge that is read while it is made: same order, same digest as {@link Merger} without stated links, and of each agency no more in memory
 * than the entries shown at one instant. So a million entries take no more of it than a thousand.
 */
public final class StreamedMerge implements Iterator<Placed> {
    private final PriorityQueue<Source> sources =
            new PriorityQueue<>(Comparator.comparing(Source::first, ShownOrder.COMPARATOR));
    private final MergeDigest digest;
    private @Nullable MergeEntry next;

    /** @param agencies each agency's entries, each once, by {@code placedAt} with the undated last */
    public StreamedMerge(Collection<Input> inputs, List<Iterator<MergeEntry>> agencies) {
        this.digest = MergeDigest.begun(inputs, List.of());
        for (Iterator<MergeEntry> agency : agencies) {
            Source source = new Source(agency);
            if (source.filled()) sources.add(source);
        }
        this.next = taken();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Placed next() {
        MergeEntry entry = next;
        if (entry == null) throw new NoSuchElementException();
        next = taken();
        Placed placed = new Placed(entry, next == null ? null : Merger.certainty(entry, next, Set.of()));
        digest.add(placed);
        return placed;
    }

    /** Of inputs and order, once all was read. */
    public String digest() {
        if (next != null) throw new IllegalStateException("The merge was not read to its end.");
        return digest.hex();
    }

    private @Nullable MergeEntry taken() {
        Source source = sources.poll();
        if (source == null) return null;
        MergeEntry entry = source.take();
        if (source.filled()) sources.add(source);
        return entry;
    }

    /** One agency: those of its entries that are shown at one instant, in order, and the first after them. */
    private static final class Source {
        private final Iterator<MergeEntry> rest;
        private final Deque<MergeEntry> together = new ArrayDeque<>();
        private @Nullable MergeEntry after;

        Source(Iterator<MergeEntry> rest) {
            this.rest = rest;
            this.after = rest.hasNext() ? rest.next() : null;
        }

        boolean filled() {
            if (!together.isEmpty()) return true;
            MergeEntry from = after;
            if (from == null) return false;
            List<MergeEntry> same = new ArrayList<>();
            while (after != null && shown(after).equals(shown(from))) {
                same.add(after);
                after = rest.hasNext() ? rest.next() : null;
                if (after != null && shown(after).isBefore(shown(from)))
                    throw new IllegalArgumentException("The entries of an agency are not in order.");
            }
            same.sort(ShownOrder.COMPARATOR);
            together.addAll(same);
            return true;
        }

        MergeEntry first() {
            return together.element();
        }

        MergeEntry take() {
            return together.remove();
        }

        private static Instant shown(MergeEntry entry) {
            Instant placed = entry.when().placedAt();
            return placed == null ? Instant.MAX : placed;
        }
    }
}
