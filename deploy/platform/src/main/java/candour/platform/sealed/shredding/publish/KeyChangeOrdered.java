package candour.platform.sealed.shredding.publish;

import candour.platform.sealed.shredding.Order;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something is to be done to a subject's key in all services.
 *
 * @param subject the reference whose key it is
 * @param change what is to be done
 * @param services that must confirm a shred; empty for the other changes
 */
public record KeyChangeOrdered(
        String subject,
        Change change,
        UUID orderId,
        String orderedIn,
        Order.Authority authority,
        Order.LegalGround legalGround,
        String decidedBy,
        LocalDate decidedOn,
        Set<String> services) {

    /** What is to be done to a key. */
    public enum Change {
        RESTRICT,
        RELEASE,
        SEAL_AWAY,
        BRING_BACK,
        SHRED
    }
}
