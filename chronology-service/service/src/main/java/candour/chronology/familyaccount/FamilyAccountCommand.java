package candour.chronology.familyaccount;

import candour.chronology.time.EventTime;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of accounts of relatives. */
public sealed interface FamilyAccountCommand {
    UUID reviewId();

    UUID memberRef();

    /** The Review Team takes a relative's account into the chronology. */
    record TakeInAccount(UUID reviewId, UUID memberRef, UUID entryId, EventTime when, Sealed account, LocalDate on)
            implements FamilyAccountCommand {}

    /** @param toldBy family-liaison-service's event */
    record LearnConsent(UUID reviewId, UUID memberRef, Consent consent, UUID toldBy, LocalDate on)
            implements FamilyAccountCommand {}

    /** What that event told was a mistake; the consent is what it was before. */
    record LearnConsentError(UUID reviewId, UUID memberRef, UUID markedEventId, LocalDate on)
            implements FamilyAccountCommand {}
}
