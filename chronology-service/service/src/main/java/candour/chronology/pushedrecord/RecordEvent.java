package candour.chronology.pushedrecord;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one record. Stored for ever: add fields, never rename or remove them. */
public sealed interface RecordEvent {
    UUID recordId();

    UUID reviewId();

    Code agency();

    /**
     * What became of a record, and which push it came with: its words are in the push's sealed file, and in the entry if it made one.
     *
     * @param place its place in the push, from 0
     * @param content keyed mark of what it says
     */
    record Origin(
            UUID receiptId,
            int place,
            Code content,
            @Nullable Code sourceVersion) {}

    /** It made, or changed, an entry of the agency's draft. */
    @Stored("pushed-record-drafted")
    record RecordDrafted(
            UUID recordId, UUID reviewId, Code agency, UUID entryId, int entryVersion, Origin origin, LocalDate on)
            implements RecordEvent {}

    /** It is kept from everybody but its own agency, and is no entry. */
    @Stored("pushed-record-held")
    record RecordHeld(UUID recordId, UUID reviewId, Code agency, Set<HoldReason> reasons, Origin origin, LocalDate on)
            implements RecordEvent {
        public RecordHeld {
            reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        }
    }

    /** A person of the agency has to look at it. */
    @Stored("pushed-record-waits")
    record RecordWaits(UUID recordId, UUID reviewId, Code agency, WaitingReason reason, Origin origin, LocalDate on)
            implements RecordEvent {}

    /** It came again under the same key and version with other words: nothing of that was taken. */
    @Stored("pushed-record-sent-otherwise")
    record RecordSentOtherwise(UUID recordId, UUID reviewId, Code agency, Origin origin, LocalDate on)
            implements RecordEvent {}

    /** The agency let it go into its chronology. */
    @Stored("pushed-record-released")
    record RecordReleased(
            UUID recordId, UUID reviewId, Code agency, UUID entryId, int entryVersion, Sealed reason, LocalDate on)
            implements RecordEvent {}

    /** The agency says that it is not for this review. */
    @Stored("pushed-record-set-aside")
    record RecordSetAside(UUID recordId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements RecordEvent {}

    /** Its source took it back; so is the entry it made. */
    @Stored("pushed-record-withdrawn")
    record RecordWithdrawn(UUID recordId, UUID reviewId, Code agency, UUID receiptId, int place, LocalDate on)
            implements RecordEvent {}
}
