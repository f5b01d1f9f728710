package candour.platform.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event and what it followed from: the log's metadata, never personal data.
 *
 * @param recordedBy the person's reference from the token, or {@code service:NAME}, or {@code policy:NAME}
 * @param organisation the recorder's organisation code, or null for the system itself
 * @param role the role the act was allowed in, for example {@code CHAIR}, or null for the system itself
 * @param commandId the command it came from
 * @param correlationId the whole conversation it belongs to
 * @param causationId the event or request that caused it
 * @param traceparent the W3C trace it belongs to, or null
 */
public record Provenance(
        String recordedBy,
        @Nullable String organisation,
        @Nullable String role,
        UUID commandId,
        UUID correlationId,
        UUID causationId,
        @Nullable String traceparent) {}
