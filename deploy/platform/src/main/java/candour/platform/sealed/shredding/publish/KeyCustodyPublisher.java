package candour.platform.sealed.shredding.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.platform.sealed.shredding.KeyCustodyEvent;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import candour.platform.sealed.shredding.Order;
import candour.platform.sealed.shredding.publish.KeyChangeOrdered.Change;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the other services what was ordered here, and the ordering one what was confirmed here. An order carried out
 * for another service is not told again. Records are keyed by the subject, so that they keep their order.
 *
 * @param service whose events these are, as it stands in orders, for example {@code family-liaison}
 * @param topic where they are told, for example {@code candour.family.v1}
 */
public record KeyCustodyPublisher(String service, String topic) implements Publisher {

    static final String ORDERED = "KeyChangeOrdered";
    static final String CONFIRMED = "KeyShredConfirmed";
    static final String DONE = "KeyShredDone";

    /** An event type of a topic: {@code candour.family.KeyChangeOrdered.v1}. */
    static String type(String topic, String name) {
        return topic.replaceFirst("\\.v1$", "." + name + ".v1");
    }

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof KeyCustodyEvent custody ? toPublic(custody) : Optional.empty();
    }

    private Optional<PublicEvent> toPublic(KeyCustodyEvent event) {
        return switch (event) {
            case KeyRestricted e -> ordered(e, e.order(), Change.RESTRICT, Set.of());
            case KeyReleased e -> ordered(e, e.order(), Change.RELEASE, Set.of());
            case KeySealedAway e -> ordered(e, e.order(), Change.SEAL_AWAY, Set.of());
            case KeyBroughtBack e -> ordered(e, e.order(), Change.BRING_BACK, Set.of());
            case ShredOrdered e -> ordered(e, e.order(), Change.SHRED, e.services());
            case ShredConfirmed e
            when e.service().equals(service) ->
                told(e, CONFIRMED, new KeyShredConfirmed(e.subject(), e.orderId(), e.orderedIn(), e.service()));
            case ShredConfirmed _ -> Optional.empty();
            case ShredDone e -> told(e, DONE, new KeyShredDone(e.subject(), e.orderId()));
        };
    }

    private Optional<PublicEvent> ordered(KeyCustodyEvent event, Order order, Change change, Set<String> services) {
        if (!order.orderedIn().equals(service)) {
            return Optional.empty();
        }
        return told(
                event,
                ORDERED,
                new KeyChangeOrdered(
                        event.subject(),
                        change,
                        order.orderId(),
                        order.orderedIn(),
                        Objects.requireNonNull(order.authority()),
                        Objects.requireNonNull(order.legalGround()),
                        Objects.requireNonNull(order.decidedBy()),
                        Objects.requireNonNull(order.decidedOn()),
                        services));
    }

    private Optional<PublicEvent> told(KeyCustodyEvent event, String name, Object data) {
        return Optional.of(new PublicEvent(event.subject(), type(topic, name), data));
    }
}
