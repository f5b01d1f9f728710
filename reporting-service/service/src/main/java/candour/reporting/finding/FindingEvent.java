package candour.reporting.finding;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.reporting.finding.FindingCommand.Settlement;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of findings. Stored for ever: add fields, never rename or remove them. */
public sealed interface FindingEvent {

    /** Which review. */
    UUID reviewId();

    /** Which finding. */
    UUID findingId();

    /** A learning point or finding is drafted. */
    @Stored("finding-drafted")
    record FindingDrafted(
            UUID reviewId,
            UUID findingId,
            FindingKind kind,
            Sealed words,
            Sealed howAndWhy,
            @Nullable Sealed childImpact,
            Set<UUID> threadItems,
            LocalDate on)
            implements FindingEvent {}

    /**
     * An entry is cited as evidence.
     *
     * @param mergeDigest of the merged version that was read
     */
    @Stored("entry-cited")
    record EntryCited(
            UUID reviewId, UUID findingId, UUID citationId, EntryCitation entry, Code mergeDigest, LocalDate on)
            implements FindingEvent {}

    /** The cited entry has changed since: flagged, never silently changed (S002-086). */
    @Stored("citation-became-stale")
    record CitationBecameStale(
            UUID reviewId, UUID findingId, UUID citationId, UUID entryId, int versionNow, boolean withdrawn)
            implements FindingEvent {}

    /** Somebody looked at a stale citation and said what becomes of it. */
    @Stored("citation-settled")
    record CitationSettled(
            UUID reviewId,
            UUID findingId,
            UUID citationId,
            Settlement settlement,
            @Nullable EntryCitation entry,
            @Nullable Code mergeDigest,
            Sealed reason,
            LocalDate on)
            implements FindingEvent {}

    /** The team agrees the finding. */
    @Stored("finding-agreed")
    record FindingAgreed(UUID reviewId, UUID findingId, LocalDate on) implements FindingEvent {}
}
