package candour.review.team;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about what a team can do. */
public sealed interface SkillsCommand {
    /** Of which review. */
    UUID reviewId();

    /** Somebody of the team knows these services (S002-034). */
    record RecordKnowledge(UUID reviewId, UUID appointmentId, Set<KnownService> services, LocalDate on)
            implements SkillsCommand {}

    /** Somebody of the team can do this (S001-61, S002-066, 123). */
    record RecordCompetence(
            UUID reviewId,
            UUID appointmentId,
            Competence competence,
            Competence.@Nullable Level level,
            @Nullable Sealed note,
            LocalDate on)
            implements SkillsCommand {}

    /** Somebody of the team keeps time free (S002-052). */
    record RecordCommitment(UUID reviewId, UUID appointmentId, int daysAMonth, boolean agreedByEmployer, LocalDate on)
            implements SkillsCommand {}

    /** The Reviewers have agreed how they share their tasks (S002-063). */
    record AllocateReviewerTasks(UUID reviewId, Map<UUID, Sealed> tasks, LocalDate on) implements SkillsCommand {}

    /** A record was a mistake. */
    record MarkSkillsInError(UUID reviewId, UUID markedEventId, Sealed reason) implements SkillsCommand {}
}
