package candour.reporting.knownfamily;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What family-liaison-service has told. Stored for ever: add fields, never rename or remove them. */
public sealed interface KnownFamilyEvent {

    /** Which review. */
    UUID reviewId();

    /** The event of family-liaison-service this was learnt from. */
    UUID sourceEventId();

    /** How a member stands to taking part; {@code REMOVED} means that they are not of the family. */
    @Stored("family-participation-noted")
    record ParticipationNoted(UUID reviewId, UUID sourceEventId, UUID memberRef, Code status)
            implements KnownFamilyEvent {}

    /** How a member stands to one purpose from that day on. */
    @Stored("family-consent-noted")
    record ConsentNoted(UUID reviewId, UUID sourceEventId, UUID memberRef, Code purpose, Code status, LocalDate from)
            implements KnownFamilyEvent {}

    /** What had been told about a consent was a mistake there. */
    @Stored("family-consent-noted-in-error")
    record ConsentNotedInError(UUID reviewId, UUID sourceEventId, UUID memberRef, Code purpose, UUID markedSourceId)
            implements KnownFamilyEvent {}
}
