package candour.review.custody;

import static candour.review.custody.KeyOrderRule.CUSTODIAN_IS_A_THIRD_PERSON;
import static candour.review.custody.KeyOrderRule.KEY_ORDER_HAS_ENDED;
import static candour.review.custody.KeyOrderRule.KEY_ORDER_IS_NOT_AGREED;
import static candour.review.custody.KeyOrderRule.NOTHING_IS_SHREDDED_WHILE_PROCEEDINGS_RUN;
import static candour.review.custody.KeyOrderRule.SHRED_WAITS_FOURTEEN_DAYS;

import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.platform.sealed.shredding.KeyCustody;
import candour.platform.sealed.shredding.KeyCustodyCommand;
import candour.platform.sealed.shredding.KeyCustodyCommand.BringBackKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.OrderShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.ReleaseKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.RestrictKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.SealKey;
import candour.platform.sealed.shredding.Order;
import candour.platform.sealed.shredding.Order.Authority;
import candour.review.custody.KeyOrderCommand.CarryOutKeyOrder;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.KeyOrderEvent.KeyOrderCarriedOut;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import candour.review.parallelprocess.ParallelProcesses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The step from an order to the key: what is stored about the key is decided in the same append. */
final class CarryingOut {
    private static final String HERE = "review";
    private static final Set<String> ALL = Set.of(HERE, "family-liaison", "chronology", "reporting");

    private CarryingOut() {}

    static Decision decide(CarryOutKeyOrder c, KeyOrder order, KeyOrderProposed proposed, Facts facts) {
        switch (order.stage()) {
            case CARRIED_OUT -> {
                return Decision.alreadySo();
            }
            case UNKNOWN, PROPOSED -> throw KEY_ORDER_IS_NOT_AGREED.broken("a decision");
            case DECLINED, WITHDRAWN -> throw KEY_ORDER_HAS_ENDED.broken("a new order");
            case AGREED -> {}
        }
        var agreed = Objects.requireNonNull(order.agreed());
        if (Set.of(proposed.by(), agreed.recordedBy()).contains(c.by())
                || agreed.decidedBy().equals(c.by())) {
            throw CUSTODIAN_IS_A_THIRD_PERSON.broken("another key custodian");
        }
        if (proposed.change() == KeyChange.SHRED) {
            mayShred(c, agreed, facts.of(ParallelProcesses.FOLD));
        }
        var events = new ArrayList<Object>();
        events.add(new KeyOrderCarriedOut(c.orderId(), c.reviewId(), c.by()));
        events.addAll(custody(command(proposed, order(proposed, agreed)), facts));
        return Decision.of(events);
    }

    /** A restriction protects, and its end can be taken back: the officer needs nobody else for them. */
    static List<Object> atOnce(KeyOrderProposed proposed, Facts facts) {
        var order = new Order(
                proposed.orderId(),
                HERE,
                Authority.DATA_PROTECTION_OFFICER,
                proposed.legalGround(),
                proposed.by().value(),
                proposed.on(),
                proposed.reason());
        var events = new ArrayList<Object>();
        events.add(new KeyOrderCarriedOut(proposed.orderId(), proposed.reviewId(), proposed.by()));
        events.addAll(custody(command(proposed, order), facts));
        return events;
    }

    private static void mayShred(CarryOutKeyOrder c, KeyOrderAgreed agreed, ParallelProcesses beside) {
        if (c.now().isBefore(agreed.notBefore())) {
            throw SHRED_WAITS_FOURTEEN_DAYS.broken("not before " + agreed.notBefore());
        }
        if (beside.processes().values().stream().anyMatch(process -> !process.concluded())) {
            throw NOTHING_IS_SHREDDED_WHILE_PROCEEDINGS_RUN.broken("the conclusion of what runs beside the review");
        }
    }

    private static Order order(KeyOrderProposed proposed, KeyOrderAgreed agreed) {
        return new Order(
                proposed.orderId(),
                HERE,
                agreed.authority(),
                proposed.legalGround(),
                agreed.decidedBy().value(),
                agreed.decidedOn(),
                proposed.reason());
    }

    private static KeyCustodyCommand command(KeyOrderProposed proposed, Order order) {
        var subject = proposed.subject().value();
        return switch (proposed.change()) {
            case RESTRICT -> new RestrictKey(subject, order);
            case RELEASE -> new ReleaseKey(subject, order);
            case SEAL_AWAY -> new SealKey(subject, order);
            case BRING_BACK -> new BringBackKey(subject, order);
            case SHRED -> new OrderShred(subject, order, ALL);
        };
    }

    private static List<Object> custody(KeyCustodyCommand command, Facts facts) {
        return KeyCustody.decider(HERE).decide().apply(command, facts).events();
    }
}
