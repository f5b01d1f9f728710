package candour.chronology.gap;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a gap. */
public sealed interface GapCommand {
    UUID reviewId();

    UUID gapId();

    /**
     * Something is not known. That it is not is a fact and is never refused.
     *
     * @param critical the review cannot say enough without it
     * @param agency whose information lacks it, or null
     * @param from first day it is about, or null; the same for {@code until}
     */
    record IdentifyGap(
            UUID reviewId,
            UUID gapId,
            boolean critical,
            Sealed what,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate on)
            implements GapCommand {}

    /** Whether it is critical is judged again. */
    record WeighGap(UUID reviewId, UUID gapId, boolean critical, Sealed reason, LocalDate on) implements GapCommand {}

    /** @param person who sees to it */
    record AssignGap(UUID reviewId, UUID gapId, Code person, LocalDate on) implements GapCommand {}

    /** Asks an agency for what would fill it, by a day; the request is followed up like one for a document. */
    record RequestFurtherInformation(
            UUID reviewId, UUID gapId, UUID requestId, Code agency, Sealed what, LocalDate dueOn, LocalDate on)
            implements GapCommand {}

    /**
     * @param words what was found out, or why it cannot be obtained
     * @param evidence entries, documents or context items that fill it
     */
    record CloseGap(
            UUID reviewId,
            UUID gapId,
            Outcome outcome,
            @Nullable Sealed words,
            List<UUID> evidence,
            LocalDate on) implements GapCommand {
        public CloseGap {
            evidence = List.copyOf(evidence);
        }
    }

    record ReopenGap(UUID reviewId, UUID gapId, Sealed reason, LocalDate on) implements GapCommand {}
}
