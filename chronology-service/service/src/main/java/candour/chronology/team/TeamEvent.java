package candour.chronology.team;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service remembers of who may do what: on a review, or on all reviews of a committee. Stored for ever: add fields, never rename
 * or remove them.
 */
public sealed interface TeamEvent {
    /** The review or the committee. */
    UUID of();

    /**
     * Somebody took a role.
     *
     * @param toldBy the id of review-service's event
     * @param agency the organisation a bound role counts for, or null
     */
    @Stored("chronology-role-learnt")
    record RoleLearnt(
            UUID of,
            UUID appointmentId,
            UUID toldBy,
            Code person,
            Code role,
            @Nullable Code agency) implements TeamEvent {}

    /** Somebody gave it up. */
    @Stored("chronology-role-ended")
    record RoleEnded(UUID of, UUID appointmentId, UUID toldBy) implements TeamEvent {}

    /** What that event of review-service said was a mistake; its effect is undone (R3). */
    @Stored("chronology-role-told-in-error")
    record ToldInError(UUID of, UUID markedEventId) implements TeamEvent {}
}
