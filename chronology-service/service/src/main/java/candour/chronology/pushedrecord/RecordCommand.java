package candour.chronology.pushedrecord;

import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one record. */
public sealed interface RecordCommand {
    UUID recordId();

    UUID reviewId();

    Code agency();

    /** The entry it makes, or made: follows from the record, so that it never makes two. */
    UUID entryId();

    /**
     * @param place its place in the push, from 0
     * @param content keyed mark of what it says: equal when nothing differs
     * @param sourceVersion the source's own version, if it counts them
     * @param held why it is held, or empty
     * @param waiting why it must wait for a person, as far as the record itself says so
     * @param when null when it could not be read
     * @param account sealed for the entry; null when it makes none yet
     * @param reason why an entry it made before is taken back, if it is held now
     */
    record FileRecord(
            UUID recordId,
            UUID reviewId,
            Code agency,
            UUID entryId,
            UUID receiptId,
            int place,
            Code content,
            @Nullable Code sourceVersion,
            Set<HoldReason> held,
            @Nullable WaitingReason waiting,
            @Nullable EventTime when,
            @Nullable Sealed account,
            @Nullable Sealed reason,
            LocalDate on)
            implements RecordCommand {
        public FileRecord {
            held = Set.copyOf(held);
        }
    }

    /** The source says that it was entered in error, or takes its push back. */
    record WithdrawRecord(
            UUID recordId,
            UUID reviewId,
            Code agency,
            UUID entryId,
            UUID receiptId,
            int place,
            Sealed reason,
            LocalDate on)
            implements RecordCommand {}

    /**
     * A person of the agency lets a held record go, or takes a waiting one in.
     *
     * @param lateReason the same words sealed for the entry, kept with it once the chronology was handed in
     */
    record ReleaseRecord(
            UUID recordId,
            UUID reviewId,
            Code agency,
            UUID entryId,
            EventTime when,
            Sealed account,
            Sealed reason,
            Sealed lateReason,
            LocalDate on)
            implements RecordCommand {}

    /** It is not for this review. */
    record SetRecordAside(UUID recordId, UUID reviewId, Code agency, UUID entryId, Sealed reason, LocalDate on)
            implements RecordCommand {}
}
