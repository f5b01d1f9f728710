package candour.chronology.team;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of who may do what on a review. Stored for ever: add fields, never rename or remove them. */
public sealed interface TeamEvent {
    UUID reviewId();

    /** @param agency the organisation a bound role counts for, or null */
    @Stored("chronology-role-learnt")
    record RoleLearnt(
            UUID reviewId, Code person, Code role, @Nullable Code agency) implements TeamEvent {}

    @Stored("chronology-role-ended")
    record RoleEnded(
            UUID reviewId, Code person, Code role, @Nullable Code agency) implements TeamEvent {}
}
