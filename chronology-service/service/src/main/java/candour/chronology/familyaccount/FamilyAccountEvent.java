package candour.chronology.familyaccount;

import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of accounts of relatives. Stored for ever: add fields, never rename or remove them. */
public sealed interface FamilyAccountEvent {
    UUID reviewId();

    UUID memberRef();

    /** @param toldBy family-liaison-service's event */
    @Stored("chronology-family-consent-learnt")
    record FamilyConsentLearnt(UUID reviewId, UUID memberRef, Consent consent, UUID toldBy, LocalDate on)
            implements FamilyAccountEvent {}

    /** What was told there was a mistake. */
    @Stored("chronology-family-consent-told-in-error")
    record FamilyConsentToldInError(UUID reviewId, UUID memberRef, UUID markedEventId, LocalDate on)
            implements FamilyAccountEvent {}

    /** An account came into the chronology; the words are in the entry. */
    @Stored("chronology-family-account-taken-in")
    record FamilyAccountTakenIn(UUID reviewId, UUID memberRef, UUID entryId, LocalDate on)
            implements FamilyAccountEvent {}

    /** Consent is no longer given: the entry was withdrawn in the same moment. That it stood there stays provable. */
    @Stored("chronology-family-account-withdrawn")
    record FamilyAccountWithdrawn(UUID reviewId, UUID memberRef, UUID entryId, LocalDate on)
            implements FamilyAccountEvent {}
}
