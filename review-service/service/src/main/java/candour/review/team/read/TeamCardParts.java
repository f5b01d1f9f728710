package candour.review.team.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.review.team.Competence;
import candour.review.team.KnownService;
import candour.review.team.ReviewRole;
import candour.review.team.SecondReviewerReason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of a team, each part by an event of its own. */
public interface TeamCardParts {
    /** A place in the team; {@code endedBy} is null while it is held. */
    record Place(
            UUID recordedBy,
            UUID appointmentId,
            Code personRef,
            ReviewRole role,
            Set<KnownService> services,
            @Nullable SecondReviewerReason secondReviewer,
            @Nullable UUID endedBy)
            implements Recorded {
        Place ended(@Nullable UUID by) {
            return new Place(recordedBy, appointmentId, personRef, role, services, secondReviewer, by);
        }
    }

    /** Services somebody knows. */
    record Knowledge(UUID recordedBy, UUID appointmentId, Set<KnownService> services) implements Recorded {}

    /** What somebody can do. */
    record Skill(
            UUID recordedBy,
            UUID appointmentId,
            Competence competence,
            Competence.@Nullable Level level,
            @Nullable Sealed note,
            LocalDate on)
            implements Recorded {}

    /** How much time somebody keeps free. */
    record Commitment(UUID recordedBy, UUID appointmentId, int daysAMonth, boolean agreedByEmployer, LocalDate on)
            implements Recorded {}

    /** How the Reviewers share their tasks. */
    record Allocation(UUID recordedBy, Map<UUID, Sealed> tasks, LocalDate on) implements Recorded {}
}
