package candour.chronology.statedorder;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked about the order of entries whose dates leave it open. */
public sealed interface StatedOrderCommand {
    UUID orderId();

    UUID reviewId();

    LocalDate on();

    record StateOrder(UUID orderId, UUID reviewId, UUID before, UUID after, Sealed reason, LocalDate on)
            implements StatedOrderCommand {}

    record TakeBackOrder(UUID orderId, UUID reviewId, Sealed reason, LocalDate on) implements StatedOrderCommand {}
}
