package candour.platform.sealed.shredding.publish;

import java.util.UUID;

/**
 * One service has destroyed its key of a subject.
 *
 * @param orderedIn the service that waits for this
 */
public record KeyShredConfirmed(String subject, UUID orderId, String orderedIn, String service) {}
