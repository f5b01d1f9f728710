package candour.chronology.nocontact;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency says of stretches without contact. Stored for ever: add fields, never rename or remove them. */
public sealed interface NoContactEvent {
    UUID statementId();

    UUID reviewId();

    Code agency();

    /**
     * The agency says that it had no contact from one day to another, both within.
     *
     * @param account why, or how it is known
     */
    @Stored("chronology-no-contact-stated")
    record NoContactStated(
            UUID statementId,
            UUID reviewId,
            Code agency,
            LocalDate from,
            LocalDate until,
            @Nullable Sealed account,
            LocalDate on)
            implements NoContactEvent {}

    /** The agency takes it back: there was contact after all, or it does not know. */
    @Stored("chronology-no-contact-withdrawn")
    record NoContactWithdrawn(UUID statementId, UUID reviewId, Code agency, Sealed reason, LocalDate on)
            implements NoContactEvent {}
}
