package candour.review.custody;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.shredding.Order.Authority;
import candour.platform.sealed.shredding.Order.LegalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about an order. Stored for ever: add fields, never rename or remove them. */
public sealed interface KeyOrderEvent {
    /** Which order; all services know it by this id. */
    UUID orderId();

    /** Of which review. */
    UUID reviewId();

    /**
     * The data protection officer has proposed it, or, for a restriction and its end, ordered it.
     *
     * @param subject whose key: a person's or an entry's reference
     * @param reason sealed under the order's own id, so that it outlives the key it is about
     */
    @Stored("key-order-proposed")
    record KeyOrderProposed(
            UUID orderId,
            UUID reviewId,
            Code subject,
            KeyChange change,
            LegalGround legalGround,
            Sealed reason,
            Evidence evidence,
            Code by,
            LocalDate on)
            implements KeyOrderEvent {}

    /**
     * Those with the power to do so have decided it.
     *
     * @param recordedBy another person than the one who proposed it
     * @param notBefore when it may be carried out, UTC
     */
    @Stored("key-order-agreed")
    record KeyOrderAgreed(
            UUID orderId,
            UUID reviewId,
            Authority authority,
            Code decidedBy,
            LocalDate decidedOn,
            Evidence evidence,
            Code recordedBy,
            Instant notBefore)
            implements KeyOrderEvent {}

    /** They have decided against it. */
    @Stored("key-order-declined")
    record KeyOrderDeclined(
            UUID orderId,
            UUID reviewId,
            Authority authority,
            Code decidedBy,
            LocalDate decidedOn,
            Evidence evidence,
            Code recordedBy)
            implements KeyOrderEvent {}

    /** It was taken back before anything was done. */
    @Stored("key-order-withdrawn")
    record KeyOrderWithdrawn(UUID orderId, UUID reviewId, Sealed reason, Code by) implements KeyOrderEvent {}

    /** It was carried out here; what the others do is told in the key's own stream. */
    @Stored("key-order-carried-out")
    record KeyOrderCarriedOut(UUID orderId, UUID reviewId, Code by) implements KeyOrderEvent {}
}
