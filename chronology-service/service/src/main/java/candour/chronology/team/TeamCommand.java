package candour.chronology.team;

import candour.platform.access.Code;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What review-service tells of its team. */
public sealed interface TeamCommand {
    UUID reviewId();

    record LearnRole(
            UUID reviewId, Code person, Code role, @Nullable Code agency) implements TeamCommand {}

    record EndRole(
            UUID reviewId, Code person, Code role, @Nullable Code agency) implements TeamCommand {}
}
