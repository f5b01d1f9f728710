package candour.chronology.minimisation;

import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked about whether the content of an entry is relevant and necessary. */
public sealed interface MinimisationCommand {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /** @param by the person's reference, as in the directory */
    record FlagExcessive(UUID entryId, UUID reviewId, Code agency, Ground ground, Code by, Sealed reason, LocalDate on)
            implements MinimisationCommand {}

    /** What was flagged is relevant and necessary after all. */
    record KeepItem(UUID entryId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements MinimisationCommand {}

    record MinimiseItem(UUID entryId, UUID reviewId, Code agency, Code by, Sealed reason, LocalDate on)
            implements MinimisationCommand {}

    record RestoreItem(UUID entryId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements MinimisationCommand {}
}
