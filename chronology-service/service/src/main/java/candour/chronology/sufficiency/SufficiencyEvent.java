package candour.chronology.sufficiency;

import candour.chronology.merged.MergeInput;
import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of it. Stored for ever: add fields, never rename or remove them. */
public sealed interface SufficiencyEvent {
    UUID reviewId();

    /** From 1; each declaration of a review has its own number. */
    int declaration();

    /**
     * Somebody answers for it that the information is sufficient.
     *
     * @param restsOn which version of which agency's chronology was there
     * @param missing agencies that were asked and had not handed in
     * @param openGaps how many gaps were open, {@code criticalGaps} which of them critical
     * @param overruling why it is sufficient all the same while critical gaps are open
     */
    @Stored("information-declared-sufficient")
    record DeclaredSufficient(
            UUID reviewId,
            int declaration,
            List<MergeInput> restsOn,
            List<Code> missing,
            int openGaps,
            List<UUID> criticalGaps,
            List<UUID> familySources,
            @Nullable Sealed statement,
            Overruling overruling,
            LocalDate on)
            implements SufficiencyEvent {
        public DeclaredSufficient {
            restsOn = List.copyOf(restsOn);
            missing = List.copyOf(missing);
            criticalGaps = List.copyOf(criticalGaps);
            familySources = List.copyOf(familySources);
        }
    }

    /**
     * Something came up after it. The declaration stands as what was said that day; whether it still holds is for a person to say again.
     *
     * @param agency whose chronology changed, or null
     * @param causeId the gap, entry or import, or null
     */
    @Stored("information-sufficiency-overtaken")
    record SufficiencyOvertaken(
            UUID reviewId,
            int declaration,
            Cause cause,
            @Nullable Code agency,
            @Nullable UUID causeId,
            LocalDate on) implements SufficiencyEvent {}
}
