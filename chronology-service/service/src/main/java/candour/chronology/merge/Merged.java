package candour.chronology.merge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a merge: one order, or a contradiction that people have to settle. */
public sealed interface Merged {
    /** @param digest SHA-256 in hex of the inputs and the order, the same for the same inputs */
    record InOrder(List<Placed> entries, String digest) implements Merged {
        public InOrder {
            entries = List.copyOf(entries);
        }
    }

    /** Each entry of the circle is said, or dated, to come before the next, and the last before the first. */
    record GoesInCircles(List<UUID> circle) implements Merged {
        public GoesInCircles {
            circle = List.copyOf(circle);
        }
    }

    /** @param toNext how sure it is that this entry came before the next one shown; null for the last */
    record Placed(MergeEntry entry, @Nullable OrderCertainty toNext) {}
}
