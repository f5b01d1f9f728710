package candour.reporting.knownchronology;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What chronology-service has told. Stored for ever: add fields, never rename or remove them. */
public sealed interface KnownChronologyEvent {

    /** Which review. */
    UUID reviewId();

    /** The event of chronology-service this was learnt from. */
    UUID sourceEventId();

    /** The agencies' chronologies were merged; citations bind to this version's digest. */
    @Stored("merge-noted")
    record MergeNoted(
            UUID reviewId, UUID sourceEventId, int mergeVersion, Code digest, int entryCount, LocalDate mergedOn)
            implements KnownChronologyEvent {}

    /**
     * An entry was corrected or withdrawn.
     *
     * @param version of the entry from now on
     */
    @Stored("entry-change-noted")
    record EntryChangeNoted(
            UUID reviewId,
            UUID sourceEventId,
            UUID entryId,
            Code agency,
            int version,
            boolean withdrawn,
            LocalDate changedOn)
            implements KnownChronologyEvent {}

    /** A merged version no longer says what the agencies say. */
    @Stored("merge-staleness-noted")
    record MergeStalenessNoted(UUID reviewId, UUID sourceEventId, int mergeVersion, Code agency, LocalDate on)
            implements KnownChronologyEvent {}
}
