package candour.platform.sealed.shredding.publish;

import java.util.UUID;

/** All services have destroyed their keys of a subject. */
public record KeyShredDone(String subject, UUID orderId) {}
