package candour.chronology.namematch;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of an entry that seems to name a member of the team. Stored for ever: add fields, never rename or remove them. */
public sealed interface NameMatchEvent {
    UUID reviewId();

    UUID entryId();

    Code person();

    /**
     * The words of the entry hold the name of somebody on the team. From now on it is masked for them.
     *
     * @param whole the whole name, not a part of it
     */
    @Stored("chronology-name-match-raised")
    record NameMatchRaised(UUID reviewId, UUID entryId, Code person, boolean whole, int entryVersion, LocalDate on)
            implements NameMatchEvent {}

    /** Somebody said whether it is they. If it is, the entry stays masked for them: it is about their own practice. */
    @Stored("chronology-name-match-answered")
    record NameMatchAnswered(
            UUID reviewId, UUID entryId, Code person, NameMatch.Answer answer, Sealed reason, LocalDate on)
            implements NameMatchEvent {}
}
