package candour.chronology.tag;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What the team has set to one entry. Stored for ever: add fields, never rename or remove them. */
public sealed interface TagEvent {
    UUID entryId();

    UUID reviewId();

    /** @param personId the glossary's reference, never a name */
    @Stored("chronology-person-tagged")
    record PersonTagged(UUID entryId, UUID reviewId, UUID personId, LocalDate on) implements TagEvent {}

    @Stored("chronology-person-untagged")
    record PersonUntagged(UUID entryId, UUID reviewId, UUID personId, LocalDate on) implements TagEvent {}

    /** @param theme a code of the review's own, for example NEGLECT */
    @Stored("chronology-theme-tagged")
    record ThemeTagged(UUID entryId, UUID reviewId, Code theme, LocalDate on) implements TagEvent {}

    @Stored("chronology-theme-untagged")
    record ThemeUntagged(UUID entryId, UUID reviewId, Code theme, LocalDate on) implements TagEvent {}
}
