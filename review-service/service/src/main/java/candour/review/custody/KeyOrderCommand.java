package candour.review.custody;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.shredding.Order.Authority;
import candour.platform.sealed.shredding.Order.LegalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked about orders. */
public sealed interface KeyOrderCommand {
    /** Which order. */
    UUID orderId();

    /** Of which review. */
    UUID reviewId();

    /** Proposes it; a restriction and its end take effect at once. */
    record ProposeKeyOrder(
            UUID orderId,
            UUID reviewId,
            Code subject,
            KeyChange change,
            LegalGround legalGround,
            Sealed reason,
            Evidence evidence,
            Code by,
            LocalDate on)
            implements KeyOrderCommand {}

    /** Those with the power to decide have agreed; somebody else than the proposer records it (ruling R2). */
    record AgreeKeyOrder(
            UUID orderId,
            UUID reviewId,
            Authority authority,
            Code decidedBy,
            LocalDate decidedOn,
            Evidence evidence,
            Code recordedBy,
            Instant now)
            implements KeyOrderCommand {}

    /** They have decided against it. */
    record DeclineKeyOrder(
            UUID orderId,
            UUID reviewId,
            Authority authority,
            Code decidedBy,
            LocalDate decidedOn,
            Evidence evidence,
            Code recordedBy)
            implements KeyOrderCommand {}

    /** It is taken back. */
    record WithdrawKeyOrder(UUID orderId, UUID reviewId, Sealed reason, Code by) implements KeyOrderCommand {}

    /** The key custodian carries it out. */
    record CarryOutKeyOrder(UUID orderId, UUID reviewId, Code by, Instant now) implements KeyOrderCommand {}
}
