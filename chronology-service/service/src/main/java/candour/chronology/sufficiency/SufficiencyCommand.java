package candour.chronology.sufficiency;

import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the declaration. */
public sealed interface SufficiencyCommand {
    UUID reviewId();

    /**
     * There is sufficient information to conduct the review.
     *
     * @param familySources references of what relatives have contributed and was considered, each counted once
     * @param statement why it is sufficient, or null
     * @param overruling why it is all the same while critical gaps are open
     */
    record DeclareSufficient(
            UUID reviewId,
            List<UUID> familySources,
            @Nullable Sealed statement,
            Overruling overruling,
            LocalDate on) implements SufficiencyCommand {
        public DeclareSufficient {
            familySources = familySources.stream().distinct().sorted().toList();
        }
    }

    /** An agency's chronology has reached that version; or, with {@code version} 0, is asked for again. */
    record NoteChange(
            UUID reviewId,
            Code agency,
            int version,
            @Nullable UUID changedId,
            LocalDate on) implements SufficiencyCommand {}
}
