package candour.platform.sealed.shredding;

import candour.platform.log.Stored;
import java.util.Set;
import java.util.UUID;

/** What was decided and done about a subject's key. Stored for ever: add fields, never rename or remove them. */
public sealed interface KeyCustodyEvent {
    /** Whose key. */
    String subject();

    /** Only the data protection officer may use it. */
    @Stored("key-restricted")
    record KeyRestricted(String subject, Order order) implements KeyCustodyEvent {}

    /** The restriction ended. */
    @Stored("key-released")
    record KeyReleased(String subject, Order order) implements KeyCustodyEvent {}

    /** Nobody may use it. */
    @Stored("key-sealed-away")
    record KeySealedAway(String subject, Order order) implements KeyCustodyEvent {}

    /** It is in use again. */
    @Stored("key-brought-back")
    record KeyBroughtBack(String subject, Order order) implements KeyCustodyEvent {}

    /** It is to be destroyed in all these services. */
    @Stored("shred-ordered")
    record ShredOrdered(String subject, Order order, Set<String> services) implements KeyCustodyEvent {
        public ShredOrdered {
            services = Set.copyOf(services);
        }
    }

    /**
     * One service has destroyed its key.
     *
     * @param orderedIn the service that waits for this
     */
    @Stored("shred-confirmed")
    record ShredConfirmed(String subject, UUID orderId, String orderedIn, String service) implements KeyCustodyEvent {}

    /** All services have: the words are gone. Stored where the order was given. */
    @Stored("shred-done")
    record ShredDone(String subject, UUID orderId) implements KeyCustodyEvent {}
}
