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

/** What a service learns from its neighbours about keys: their orders, and their confirmations of its own. */
public final class KeyCustodySubscriptions {

    private KeyCustodySubscriptions() {}

    /**
     * To one neighbour's topic.
     *
     * @param self this service's name, as it stands in orders
     * @param topic the neighbour's, for example {@code candour.family.v1}
     */
    public static List<Subscription<?>> of(String self, String topic) {
        return List.of(
                new Subscription<>(
                        topic,
                        KeyCustodyPublisher.type(topic, KeyCustodyPublisher.ORDERED),
                        KeyChangeOrdered.class,
                        told -> carriedOut(told.data(), self)),
                new Subscription<>(
                        topic,
                        KeyCustodyPublisher.type(topic, KeyCustodyPublisher.CONFIRMED),
                        KeyShredConfirmed.class,
                        told -> confirmed(told.data(), self)));
    }

    /** Only the service that ordered it waits: the others may not even have learned of the order yet. */
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
