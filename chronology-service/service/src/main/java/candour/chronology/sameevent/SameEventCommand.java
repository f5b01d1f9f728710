package candour.chronology.sameevent;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a link between accounts of one event. */
public sealed interface SameEventCommand {
    UUID linkId();

    UUID reviewId();

    /** @param contradictionId for the contradiction set that is opened when the accounts date the event so that both cannot be right */
    record LinkSameEvent(
            UUID linkId,
            UUID reviewId,
            UUID contradictionId,
            List<UUID> entries,
            @Nullable Sealed reason,
            LocalDate on) implements SameEventCommand {
        public LinkSameEvent {
            entries = entries.stream().distinct().toList();
        }
    }

    record UnlinkSameEvent(UUID linkId, UUID reviewId, Sealed reason, LocalDate on) implements SameEventCommand {}
}
