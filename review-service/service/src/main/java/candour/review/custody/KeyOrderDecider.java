package candour.review.custody;

import static candour.review.custody.KeyOrderRule.KEY_ORDER_HAS_ENDED;
import static candour.review.custody.KeyOrderRule.KEY_ORDER_IS_NOT_KNOWN;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.platform.sealed.shredding.KeyCustody;
import candour.platform.sealed.shredding.KeyCustodyRule;
import candour.platform.sealed.shredding.Order.LegalGround;
import candour.review.custody.KeyOrder.Stage;
import candour.review.custody.KeyOrderCommand.AgreeKeyOrder;
import candour.review.custody.KeyOrderCommand.CarryOutKeyOrder;
import candour.review.custody.KeyOrderCommand.DeclineKeyOrder;
import candour.review.custody.KeyOrderCommand.ProposeKeyOrder;
import candour.review.custody.KeyOrderCommand.WithdrawKeyOrder;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import candour.review.custody.KeyOrderEvent.KeyOrderWithdrawn;
import candour.review.parallelprocess.ParallelProcesses;
import java.util.List;
import java.util.Objects;

/** Who may take personal data out of use, and when (S002-133, S002-134, ruling R15). Pure. */
public final class KeyOrderDecider {
    private KeyOrderDecider() {}

    /** Orders; whatever runs beside the review stands in the way of a shred. */
    public static final Decider<KeyOrderCommand> KEY_ORDER = Decider.of(KeyOrderCommand.class)
            .writes(KeyOrder.FOLD, KeyOrderCommand::orderId)
            .readsAll(KeyCustody.FOLD, KeyOrderDecider::subject)
            .reads(ParallelProcesses.FOLD, KeyOrderCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(KeyOrder.FOLD), facts));

    private static List<String> subject(KeyOrderCommand command, Facts facts) {
        if (command instanceof ProposeKeyOrder c) {
            return List.of(c.subject().value());
        }
        var proposed = facts.of(KeyOrder.FOLD).proposed();
        return proposed == null ? List.of() : List.of(proposed.subject().value());
    }

    private static Decision decide(KeyOrderCommand command, KeyOrder order, Facts facts) {
        return switch (command) {
            case ProposeKeyOrder c -> order.stage() == Stage.UNKNOWN ? propose(c, facts) : Decision.alreadySo();
            case AgreeKeyOrder c -> Agreeing.decide(c, order, known(c, order));
            case DeclineKeyOrder c -> Agreeing.decide(c, order, known(c, order));
            case WithdrawKeyOrder c -> withdraw(c, order);
            case CarryOutKeyOrder c -> CarryingOut.decide(c, order, known(c, order), facts);
        };
    }

    private static Decision propose(ProposeKeyOrder c, Facts facts) {
        if (facts.of(KeyCustody.FOLD).ordered() != null) {
            throw KeyCustodyRule.KEY_IS_TO_BE_SHREDDED.broken();
        }
        if (c.change() == KeyChange.SHRED && c.legalGround() == LegalGround.CLOSED) {
            throw KeyCustodyRule.CLOSING_IS_NO_GROUND.broken();
        }
        var proposed = new KeyOrderProposed(
                c.orderId(),
                c.reviewId(),
                c.subject(),
                c.change(),
                c.legalGround(),
                c.reason(),
                c.evidence(),
                c.by(),
                c.on());
        return c.change().isDecidedByOthers()
                ? Decision.of(proposed)
                : Decision.of(proposed).and(CarryingOut.atOnce(proposed, facts));
    }

    private static Decision withdraw(WithdrawKeyOrder c, KeyOrder order) {
        known(c, order);
        return switch (order.stage()) {
            case WITHDRAWN -> Decision.alreadySo();
            case PROPOSED, AGREED -> Decision.of(new KeyOrderWithdrawn(c.orderId(), c.reviewId(), c.reason(), c.by()));
            case UNKNOWN, DECLINED, CARRIED_OUT -> throw KEY_ORDER_HAS_ENDED.broken();
        };
    }

    /** Reached through another review, it is not known: access was judged there. */
    private static KeyOrderProposed known(KeyOrderCommand c, KeyOrder order) {
        if (order.proposed() == null || !order.proposed().reviewId().equals(c.reviewId())) {
            throw KEY_ORDER_IS_NOT_KNOWN.broken();
        }
        return Objects.requireNonNull(order.proposed());
    }
}
