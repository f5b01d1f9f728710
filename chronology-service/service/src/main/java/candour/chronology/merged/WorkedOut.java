package candour.chronology.merged;

import candour.chronology.merge.Merged;
import candour.platform.access.Code;
import java.util.List;
import java.util.UUID;

/** What was worked out from chronologies that were handed in: one order, or a contradiction. */
public sealed interface WorkedOut {
    /** @param digest of the inputs and the order */
    record OneOrder(Code digest, int entryCount) implements WorkedOut {}

    /** Each of these entries is said, or dated, to come before the next, and the last before the first. */
    record InCircles(List<UUID> entries) implements WorkedOut {
        public InCircles {
            entries = List.copyOf(entries);
        }
    }

    /** What a merge came to, as far as issuing it is concerned. */
    static WorkedOut of(Merged merged) {
        return switch (merged) {
            case Merged.InOrder order ->
                new OneOrder(new Code(order.digest()), order.entries().size());
            case Merged.GoesInCircles circles -> new InCircles(circles.circle());
        };
    }
}
