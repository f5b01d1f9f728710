package candour.chronology.namematch;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be said of a name that is also a team member's. */
public sealed interface NameMatchCommand {
    UUID reviewId();

    UUID entryId();

    Code person();

    record RaiseNameMatch(UUID reviewId, UUID entryId, Code person, boolean whole, LocalDate on)
            implements NameMatchCommand {}

    /** @param answeredBy never the person themselves */
    record AnswerNameMatch(
            UUID reviewId,
            UUID entryId,
            Code person,
            NameMatch.Answer answer,
            Code answeredBy,
            Sealed reason,
            LocalDate on)
            implements NameMatchCommand {}
}
