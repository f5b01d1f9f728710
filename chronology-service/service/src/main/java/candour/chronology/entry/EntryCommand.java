package candour.chronology.entry;

import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one entry. */
public sealed interface EntryCommand {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /** @param reason needed only once the chronology was handed in */
    record AddEntry(
            UUID entryId,
            UUID reviewId,
            Code agency,
            int sequence,
            EventTime when,
            Sealed account,
            @Nullable Sealed reason,
            LocalDate on)
            implements EntryCommand {}

    /** @param reason needed only once the chronology was handed in */
    record CorrectEntry(
            UUID entryId,
            UUID reviewId,
            Code agency,
            EventTime when,
            Sealed account,
            @Nullable Sealed reason,
            LocalDate on)
            implements EntryCommand {}

    record WithdrawEntry(UUID entryId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements EntryCommand {}

    record AdmitEntry(UUID entryId, UUID reviewId, Code agency, Sealed reason, LocalDate on) implements EntryCommand {}
}
