package candour.platform.sealed.shredding.publish;

import candour.platform.kafka.Subscription;
import candour.platform.sealed.shredding.KeyCustodyCommand;
import candour.platform.sealed.shredding.KeyCustodyCommand.BringBackKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.ConfirmShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.OrderShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.ReleaseKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.RestrictKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.SealKey;
import candour.platform.sealed.shredding.Order;
import java.util.List;

/**
 * What a service learns about keys: from the one service where orders are given, the orders; that service from the
 * others, that they have carried a shred out. An order told by anybody else is not even read.
 */
public final class KeyCustodySubscriptions {

    private KeyCustodySubscriptions() {}

    /**
     * To the topic of the service that gives the orders.
     *
     * @param self this service's name, as it stands in orders
     * @param topic for example {@code candour.review.v1}
     */
    public static Subscription<?> orders(String self, String topic) {
        return new Subscription<>(
                topic,
                KeyCustodyPublisher.type(topic, KeyCustodyPublisher.ORDERED),
                KeyChangeOrdered.class,
                told -> carriedOut(told.data(), self));
    }

    /** To the topic of a service that carries orders of this one out. */
    public static Subscription<?> confirmations(String self, String topic) {
        return new Subscription<>(
                topic,
                KeyCustodyPublisher.type(topic, KeyCustodyPublisher.CONFIRMED),
                KeyShredConfirmed.class,
                told -> confirmed(told.data(), self));
    }

    /** Only the service that ordered it waits for it. */
    private static List<Object> confirmed(KeyShredConfirmed told, String self) {
        return told.orderedIn().equals(self)
                ? List.of(new ConfirmShred(told.subject(), told.orderId(), told.service()))
                : List.of();
    }

    private static List<Object> carriedOut(KeyChangeOrdered told, String self) {
        boolean notOurs = told.change() == KeyChangeOrdered.Change.SHRED
                && !told.services().contains(self);
        return notOurs ? List.of() : List.of(command(told));
    }

    private static KeyCustodyCommand command(KeyChangeOrdered told) {
        var order = new Order(
                told.orderId(),
                told.orderedIn(),
                told.authority(),
                told.legalGround(),
                told.decidedBy(),
                told.decidedOn(),
                null);
        return switch (told.change()) {
            case RESTRICT -> new RestrictKey(told.subject(), order);
            case RELEASE -> new ReleaseKey(told.subject(), order);
            case SEAL_AWAY -> new SealKey(told.subject(), order);
            case BRING_BACK -> new BringBackKey(told.subject(), order);
            case SHRED -> new OrderShred(told.subject(), order, told.services());
        };
    }
}
