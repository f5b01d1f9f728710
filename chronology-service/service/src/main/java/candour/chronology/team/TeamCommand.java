package candour.chronology.team;

import candour.platform.access.Code;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What review-service tells of its teams and committees. */
public sealed interface TeamCommand {
    UUID of();

    record LearnRole(
            UUID of,
            UUID appointmentId,
            UUID toldBy,
            Code person,
            Code role,
            @Nullable Code agency) implements TeamCommand {}

    record EndRole(UUID of, UUID appointmentId, UUID toldBy) implements TeamCommand {}

    record LearnOfError(UUID of, UUID markedEventId) implements TeamCommand {}
}
