package candour.chronology.merged;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of a review's merged chronology. Stored for ever: add fields, never rename or remove them. */
public sealed interface MergedEvent {
    UUID reviewId();

    /**
     * A version was issued. The order itself is not stored: it follows from the entries as they stood at the leaf, and the digest proves it.
     *
     * @param missing agencies that were asked and have not handed in
     * @param digest SHA-256, hex, as {@code candour.chronology.merge} writes it
     * @param entryCount entries in order; {@code setAside} lie before the period and are not among them
     * @param leaf how many leaves of this service's log were counted
     */
    @Stored("chronology-merged")
    record ChronologyMerged(
            UUID reviewId,
            int version,
            List<MergeInput> inputs,
            List<Code> missing,
            Code digest,
            int entryCount,
            int setAside,
            long leaf,
            LocalDate on)
            implements MergedEvent {
        public ChronologyMerged {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }
    }

    /** Something changed after the merge (S002-086): the version stays what it was, and a new one is due. */
    @Stored("chronology-merge-became-stale")
    record MergeBecameStale(
            UUID reviewId,
            int version,
            Code agency,
            Change change,
            @Nullable UUID changedId,
            LocalDate on) implements MergedEvent {}
}
