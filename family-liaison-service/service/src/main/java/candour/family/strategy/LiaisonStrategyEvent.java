package candour.family.strategy;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of the strategy. Stored for ever: add fields, never rename or remove them. */
public sealed interface LiaisonStrategyEvent {

    /** Which review. */
    UUID reviewId();

    /** Somebody is to inform the family (S000-05). */
    @Stored("informer-named")
    record InformerNamed(
            UUID reviewId,
            Code personRef,
            boolean isChair,
            @Nullable Sealed reason,
            LocalDate on) implements LiaisonStrategyEvent {}
}
