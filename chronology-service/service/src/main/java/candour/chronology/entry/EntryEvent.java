package candour.chronology.entry;

import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one entry. Stored for ever: add fields, never rename or remove them. */
public sealed interface EntryEvent {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /**
     * An agency recorded that something happened.
     *
     * @param sequence its place in the agency's own chronology, 0 when it has none
     * @param when as understood; the words are within the account
     * @param account every word of it: date as written, what happened, source, action, people; sealed for this entry
     * @param importRun the import it came with; until that is committed the entry counts for nothing (R28)
     * @param lateReason why it comes after the chronology was handed in
     */
    @Stored("chronology-entry-added")
    record EntryAdded(
            UUID entryId,
            UUID reviewId,
            Code agency,
            int sequence,
            EventTime when,
            Sealed account,
            @Nullable UUID importRun,
            @Nullable Sealed lateReason,
            LocalDate on)
            implements EntryEvent {}

    /** @param reason why, once the chronology had been handed in */
    @Stored("chronology-entry-corrected")
    record EntryCorrected(
            UUID entryId,
            UUID reviewId,
            Code agency,
            int version,
            EventTime when,
            Sealed account,
            @Nullable Sealed reason,
            LocalDate on)
            implements EntryEvent {}

    /**
     * Whose it is takes it back. It stays provable, and is shown as withdrawn where it was shown before (R20).
     *
     * @param reason null where a relative no longer consents: nobody has to say why
     */
    @Stored("chronology-entry-withdrawn")
    record EntryWithdrawn(
            UUID entryId,
            UUID reviewId,
            Code agency,
            int version,
            @Nullable Sealed reason,
            LocalDate on) implements EntryEvent {}

    /** The chair takes an entry that lies before the period into the chronology all the same (R21). */
    @Stored("chronology-entry-admitted")
    record EntryAdmitted(UUID entryId, UUID reviewId, Code agency, int version, Sealed reason, LocalDate on)
            implements EntryEvent {}
}
