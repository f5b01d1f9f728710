package candour.family.strategy;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of the strategy. Stored for ever: add fields, never rename or remove them. */
public sealed interface LiaisonStrategyEvent {

    /** Which review. */
    UUID reviewId();

    /** The review goes ahead, so how its family is informed and involved is to be thought about (S000-03). */
    @Stored("strategy-opened")
    record StrategyOpened(UUID reviewId, LocalDate openedOn) implements LiaisonStrategyEvent {}

    /** Somebody is to inform the family (S000-05). */
    @Stored("informer-named")
    record InformerNamed(
            UUID reviewId,
            Code personRef,
            boolean isChair,
            @Nullable Sealed reason,
            LocalDate on) implements LiaisonStrategyEvent {}

    /**
     * Those named have agreed when, how and by whom the family is informed and involved (S001-11).
     *
     * @param agreedWith who agreed to it beside whoever recorded it
     * @param version how often it has been agreed with this; agreements from before that was counted have none
     * @param agreedBy everybody who agreed, and as what; agreements from before that was asked have none
     */
    @Stored("strategy-agreed")
    record StrategyAgreed(
            UUID reviewId,
            Set<Code> agreedWith,
            LocalDate agreedOn,
            @Nullable Integer version,
            @Nullable Set<Agreeing> agreedBy)
            implements LiaisonStrategyEvent {

        /** Which version this makes it, after that many. */
        public int versionAfter(int before) {
            return version == null ? before + 1 : version;
        }

        /** Everybody who agreed, as far as it was asked. */
        public Set<Agreeing> byWhom() {
            return agreedBy == null ? Set.of() : agreedBy;
        }
    }

    /** One of these was recorded in error. */
    @Stored("strategy-recorded-in-error")
    record StrategyRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements LiaisonStrategyEvent, MarkedInError {

        /** That it was opened follows from the review. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof InformerNamed || event instanceof StrategyAgreed;
        }
    }
}
