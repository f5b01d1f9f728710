package candour.reporting.finding;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's findings. */
public sealed interface FindingCommand {

    /** Which review. */
    UUID reviewId();

    /** A learning point or finding is drafted, with how and why it emerged. */
    record DraftFinding(
            UUID reviewId,
            UUID findingId,
            FindingKind kind,
            Sealed words,
            Sealed howAndWhy,
            @Nullable Sealed childImpact,
            Set<UUID> threadItems,
            LocalDate on)
            implements FindingCommand {}

    /** An entry of a merged chronology is cited as evidence. */
    record CiteEntry(UUID reviewId, UUID findingId, UUID citationId, EntryCitation entry, LocalDate on)
            implements FindingCommand {}

    /**
     * What becomes of a stale citation.
     *
     * @param entry the entry as it is cited from now on; null unless it is cited anew
     */
    record SettleCitation(
            UUID reviewId,
            UUID findingId,
            UUID citationId,
            Settlement settlement,
            @Nullable EntryCitation entry,
            Sealed reason,
            LocalDate on)
            implements FindingCommand {}

    /** The team agrees the finding. */
    record AgreeFinding(UUID reviewId, UUID findingId, LocalDate on) implements FindingCommand {}

    /** An entry was corrected or withdrawn: whoever cites an earlier version is to look again (PM-9). */
    record FlagCitations(UUID reviewId, UUID entryId, int version, boolean withdrawn) implements FindingCommand {}

    /** How a stale citation is settled. */
    enum Settlement {
        HOLDS_AS_CITED,
        CITED_ANEW,
        TAKEN_OUT
    }
}
