package candour.chronology.minimisation;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of minimising one entry. Stored for ever: add fields, never rename or remove them. */
public sealed interface MinimisationEvent {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /** Why content does not belong there. */
    enum Ground {
        EXCESSIVE,
        NOT_RELEVANT,
        ABOUT_SOMEBODY_ELSE,
        UNLAWFULLY_HELD
    }

    /** @param by who says so: another person decides */
    @Stored("chronology-item-flagged-excessive")
    record ItemFlaggedExcessive(
            UUID entryId, UUID reviewId, Code agency, Ground ground, Code by, Sealed reason, LocalDate on)
            implements MinimisationEvent {}

    @Stored("chronology-item-kept")
    record ItemKept(UUID entryId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements MinimisationEvent {}

    /** The words leave every view, today's and those as of an earlier day; that there was an entry, when and whose, stays. */
    @Stored("chronology-item-minimised")
    record ItemMinimised(UUID entryId, UUID reviewId, Code agency, Ground ground, Code by, Sealed reason, LocalDate on)
            implements MinimisationEvent {}

    /** It was minimised by mistake. */
    @Stored("chronology-item-restored")
    record ItemRestored(UUID entryId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements MinimisationEvent {}
}
