package candour.family.strategy;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the strategy. */
public sealed interface LiaisonStrategyCommand {

    /** Which review. */
    UUID reviewId();

    /** The review goes ahead: its strategy is open (S000-03). */
    record OpenStrategy(UUID reviewId, LocalDate on) implements LiaisonStrategyCommand {}

    /**
     * It is agreed as it stands (S001-11).
     *
     * @param recordedBy who says so; they agree to it in the part they had that day, if they had one
     * @param agreedWith everybody else who agreed
     */
    record AgreeStrategy(UUID reviewId, Code recordedBy, Set<Code> agreedWith, LocalDate on)
            implements LiaisonStrategyCommand {}

    /** What was recorded was a mistake. */
    record MarkStrategyInError(UUID reviewId, UUID markedEventId, Sealed reason) implements LiaisonStrategyCommand {}

    /**
     * Names who informs the family: usually the chair, else the professional best placed to (S000-05). A strategy that
     * was agreed is another one then, and is agreed anew.
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
