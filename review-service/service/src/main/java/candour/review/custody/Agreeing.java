package candour.review.custody;

import static candour.review.custody.KeyOrderRule.A_SECOND_PERSON_RECORDS_THE_DECISION;
import static candour.review.custody.KeyOrderRule.KEY_ORDER_HAS_ENDED;
import static candour.review.custody.KeyOrderRule.OFFICER_ONLY_PROPOSES;

import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.platform.sealed.shredding.Order.Authority;
import candour.review.custody.KeyOrder.Stage;
import candour.review.custody.KeyOrderCommand.AgreeKeyOrder;
import candour.review.custody.KeyOrderCommand.DeclineKeyOrder;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.KeyOrderEvent.KeyOrderDeclined;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import java.time.Duration;

/** What those with the power to decide say to a proposal: never the word of the one who made it. */
final class Agreeing {
    private static final Duration TO_THINK_AGAIN = Duration.ofDays(14);

    private Agreeing() {}

    static Decision decide(AgreeKeyOrder c, KeyOrder order, KeyOrderProposed proposed) {
        if (order.stage() == Stage.AGREED) {
            return Decision.alreadySo();
        }
        decidable(order, proposed, c.authority(), c.decidedBy(), c.recordedBy());
        var wait = proposed.change() == KeyChange.SHRED ? TO_THINK_AGAIN : Duration.ZERO;
        return Decision.of(new KeyOrderAgreed(
                c.orderId(),
                c.reviewId(),
                c.authority(),
                c.decidedBy(),
                c.decidedOn(),
                c.evidence(),
                c.recordedBy(),
                c.now().plus(wait)));
    }

    static Decision decide(DeclineKeyOrder c, KeyOrder order, KeyOrderProposed proposed) {
        if (order.stage() == Stage.DECLINED) {
            return Decision.alreadySo();
        }
        decidable(order, proposed, c.authority(), c.decidedBy(), c.recordedBy());
        return Decision.of(new KeyOrderDeclined(
                c.orderId(), c.reviewId(), c.authority(), c.decidedBy(), c.decidedOn(), c.evidence(), c.recordedBy()));
    }

    private static void decidable(
            KeyOrder order, KeyOrderProposed proposed, Authority authority, Code decidedBy, Code recordedBy) {
        if (order.stage() != Stage.PROPOSED) {
            throw KEY_ORDER_HAS_ENDED.broken("a new order");
        }
        if (authority == Authority.DATA_PROTECTION_OFFICER) {
            throw OFFICER_ONLY_PROPOSES.broken("a decision of the owning body, a court or the regulator");
        }
        if (proposed.by().equals(recordedBy) || proposed.by().equals(decidedBy)) {
            throw A_SECOND_PERSON_RECORDS_THE_DECISION.broken("another person");
        }
    }
}
