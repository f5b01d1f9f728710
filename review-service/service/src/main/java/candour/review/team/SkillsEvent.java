package candour.review.team;

import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about what a team can do. Stored for ever: add fields, never rename or remove them. */
public sealed interface SkillsEvent {
    /** Of which review. */
    UUID reviewId();

    /** Which services somebody has a working knowledge of; instead of what their appointment said (S002-034). */
    @Stored("team-knowledge-recorded")
    record KnowledgeRecorded(UUID reviewId, UUID appointmentId, Set<KnownService> services, LocalDate on)
            implements SkillsEvent {}

    /**
     * What somebody can do (S001-61, S002-066).
     *
     * @param level of training in trauma-informed practice, else null (S002-123)
     * @param note how that is known, sealed, or null
     */
    @Stored("team-competence-recorded")
    record CompetenceRecorded(
            UUID reviewId,
            UUID appointmentId,
            Competence competence,
            Competence.@Nullable Level level,
            @Nullable Sealed note,
            LocalDate on)
            implements SkillsEvent {}

    /** How much time somebody keeps free for the review, and whether their employer has agreed (S002-052). */
    @Stored("team-commitment-recorded")
    record CommitmentRecorded(UUID reviewId, UUID appointmentId, int daysAMonth, boolean agreedByEmployer, LocalDate on)
            implements SkillsEvent {}

    /** How the Reviewers share their tasks: in words, by appointment (S002-063). */
    @Stored("reviewer-tasks-allocated")
    record ReviewerTasksAllocated(UUID reviewId, Map<UUID, Sealed> tasks, LocalDate on) implements SkillsEvent {}

    /** An earlier record was a mistake. */
    @Stored("team-skills-recorded-in-error")
    record SkillsRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements SkillsEvent, MarkedInError {}
}
