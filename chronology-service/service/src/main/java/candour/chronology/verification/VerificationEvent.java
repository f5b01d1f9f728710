package candour.chronology.verification;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of checking one entry. Stored for ever: add fields, never rename or remove them. */
public sealed interface VerificationEvent {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /** How an entry was checked. */
    enum Manner {
        /** Its own agency looked it up again in its records. */
        OWN_RECORDS,
        /** Somebody else compared it with other information. */
        CROSS_CHECK
    }

    /** What became of a dispute. The entry is not changed by it: its agency corrects or withdraws it, or does not. */
    enum Settlement {
        UPHELD,
        NOT_UPHELD,
        TAKEN_BACK
    }

    /**
     * The entry was found to be right as it stood.
     *
     * @param version of the entry; a correction afterwards has not been checked
     * @param verifier the organisation of whoever checked, or null
     * @param against what it was checked against, and what was found
     */
    @Stored("chronology-entry-verified")
    record EntryVerified(
            UUID entryId,
            UUID reviewId,
            Code agency,
            int version,
            Manner manner,
            @Nullable Code verifier,
            Sealed against,
            LocalDate on)
            implements VerificationEvent {}

    /** Somebody says that it is not right. It stays where it is shown, marked as disputed. */
    @Stored("chronology-entry-disputed")
    record EntryDisputed(
            UUID entryId, UUID reviewId, Code agency, UUID disputeId, int version, Sealed reason, LocalDate on)
            implements VerificationEvent {}

    @Stored("chronology-dispute-settled")
    record DisputeSettled(
            UUID entryId,
            UUID reviewId,
            Code agency,
            UUID disputeId,
            Settlement settlement,
            Sealed reason,
            LocalDate on)
            implements VerificationEvent {}
}
