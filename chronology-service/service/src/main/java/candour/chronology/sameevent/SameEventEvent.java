package candour.chronology.sameevent;

import candour.chronology.entry.EntryAt;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one link. Stored for ever: add fields, never rename or remove them. */
public sealed interface SameEventEvent {
    UUID linkId();

    UUID reviewId();

    /** These entries tell of one event. Not a word of any of them is changed. */
    @Stored("chronology-entries-linked")
    record EntriesLinked(
            UUID linkId,
            UUID reviewId,
            List<EntryAt> entries,
            @Nullable Sealed reason,
            LocalDate on) implements SameEventEvent {
        public EntriesLinked {
            entries = List.copyOf(entries);
        }
    }

    /** They do not, or not as far as anybody can say. */
    @Stored("chronology-entries-unlinked")
    record EntriesUnlinked(UUID linkId, UUID reviewId, List<UUID> entries, Sealed reason, LocalDate on)
            implements SameEventEvent {
        public EntriesUnlinked {
            entries = List.copyOf(entries);
        }
    }
}
