package candour.chronology.contradiction;

import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one contradiction set. */
public sealed interface ContradictionCommand {
    UUID setId();

    UUID reviewId();

    /** Opens a set, or adds accounts to one that is open. {@code about} says what they contradict each other on. */
    record LinkContradiction(
            UUID setId,
            UUID reviewId,
            List<UUID> entries,
            @Nullable Sealed about,
            LocalDate on) implements ContradictionCommand {
        public LinkContradiction {
            entries = entries.stream().distinct().toList();
        }
    }

    record AnalyseContradiction(UUID setId, UUID reviewId, Sealed analysis, LocalDate on)
            implements ContradictionCommand {}

    /** @param evidence what settles it; needed for {@link Outcome#RESOLVED} only */
    record CloseContradiction(
            UUID setId,
            UUID reviewId,
            Outcome outcome,
            Sealed reasons,
            @Nullable Sealed evidence,
            LocalDate on) implements ContradictionCommand {}

    record ReopenContradiction(UUID setId, UUID reviewId, Sealed reason, LocalDate on)
            implements ContradictionCommand {}
}
