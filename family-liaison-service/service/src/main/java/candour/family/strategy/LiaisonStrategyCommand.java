package candour.family.strategy;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the strategy. */
public sealed interface LiaisonStrategyCommand {

    /** Which review. */
    UUID reviewId();

    /**
     * Names who informs the family: usually the chair, else the professional best placed to (S000-05).
     *
     * @param isChair whether that person chairs the review today
     * @param reason why it is not the chair
     */
    record NameInformer(
            UUID reviewId,
            Code personRef,
            boolean isChair,
            @Nullable Sealed reason,
            LocalDate on) implements LiaisonStrategyCommand {}
}
