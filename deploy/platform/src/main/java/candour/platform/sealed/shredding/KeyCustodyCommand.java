package candour.platform.sealed.shredding;

import java.util.Set;
import java.util.UUID;

/** What can be asked about the key of a subject: a person's or an entry's reference. */
public sealed interface KeyCustodyCommand {
    /** Whose key. */
    String subject();

    /** Only the data protection officer is to use it. */
    record RestrictKey(String subject, Order order) implements KeyCustodyCommand {}

    /** The restriction ends. */
    record ReleaseKey(String subject, Order order) implements KeyCustodyCommand {}

    /** Nobody is to use it until it is brought back. */
    record SealKey(String subject, Order order) implements KeyCustodyCommand {}

    /** It is brought back into use. */
    record BringBackKey(String subject, Order order) implements KeyCustodyCommand {}

    /**
     * It is to be destroyed for ever.
     *
     * @param services all that hold a key of this subject and must confirm, the ordering one included
     */
    record OrderShred(String subject, Order order, Set<String> services) implements KeyCustodyCommand {
        public OrderShred {
            services = Set.copyOf(services);
        }
    }

    /** One service has destroyed its key. */
    record ConfirmShred(String subject, UUID orderId, String service) implements KeyCustodyCommand {}
}
