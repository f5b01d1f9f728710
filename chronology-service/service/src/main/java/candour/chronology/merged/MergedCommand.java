package candour.chronology.merged;

import candour.chronology.merge.StatedOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may be asked of the merged chronology. */
public sealed interface MergedCommand {
    UUID reviewId();

    /**
     * Issues what was worked out from these inputs at that leaf. Refused when an agency has moved on meanwhile or something
     * was said about the order, and when what is stated about the order contradicts itself.
     */
    record IssueMerge(
            UUID reviewId,
            List<MergeInput> inputs,
            Set<StatedOrder> stated,
            WorkedOut workedOut,
            int setAside,
            long leaf,
            LocalDate on)
            implements MergedCommand {}
}
