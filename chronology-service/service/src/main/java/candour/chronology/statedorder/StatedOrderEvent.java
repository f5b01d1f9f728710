package candour.chronology.statedorder;

import candour.chronology.entry.EntryAt;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of the orders stated in one review. Stored for ever: add fields, never rename or remove them. */
public sealed interface StatedOrderEvent {
    UUID orderId();

    UUID reviewId();

    /** @param reason how whoever says so knows */
    @Stored("chronology-order-stated")
    record OrderStated(UUID orderId, UUID reviewId, EntryAt before, EntryAt after, Sealed reason, LocalDate on)
            implements StatedOrderEvent {}

    @Stored("chronology-order-taken-back")
    record OrderTakenBack(UUID orderId, UUID reviewId, Sealed reason, LocalDate on) implements StatedOrderEvent {}
}
