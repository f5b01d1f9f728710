package candour.chronology.tag;

import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;

/** What may be set to an entry, and taken off again. */
public sealed interface TagCommand {
    UUID entryId();

    UUID reviewId();

    record TagPerson(UUID entryId, UUID reviewId, UUID personId, LocalDate on) implements TagCommand {}

    record UntagPerson(UUID entryId, UUID reviewId, UUID personId, LocalDate on) implements TagCommand {}

    record TagTheme(UUID entryId, UUID reviewId, Code theme, LocalDate on) implements TagCommand {}

    record UntagTheme(UUID entryId, UUID reviewId, Code theme, LocalDate on) implements TagCommand {}
}
