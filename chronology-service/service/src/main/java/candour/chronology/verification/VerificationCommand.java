package candour.chronology.verification;

import candour.chronology.verification.VerificationEvent.Manner;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about whether an entry is right. */
public sealed interface VerificationCommand {
    UUID entryId();

    UUID reviewId();

    Code agency();

    /** @param verifier the organisation of whoever checked; null for somebody of none */
    record VerifyEntry(
            UUID entryId,
            UUID reviewId,
            Code agency,
            Manner manner,
            @Nullable Code verifier,
            Sealed against,
            LocalDate on)
            implements VerificationCommand {}

    record DisputeEntry(UUID entryId, UUID reviewId, Code agency, UUID disputeId, Sealed reason, LocalDate on)
            implements VerificationCommand {}

    record SettleDispute(
            UUID entryId,
            UUID reviewId,
            Code agency,
            UUID disputeId,
            Settlement settlement,
            Sealed reason,
            LocalDate on)
            implements VerificationCommand {}
}
