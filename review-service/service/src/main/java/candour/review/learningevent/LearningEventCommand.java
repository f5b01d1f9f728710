package candour.review.learningevent;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's learning events. */
public sealed interface LearningEventCommand {
    /** Of which review. */
    UUID reviewId();

    /** Which event. */
    UUID learningEventId();

    /** Sets a day; where the family has not been met, with a reason (S002-118, 124). */
    record ScheduleLearningEvent(
            UUID reviewId,
            UUID learningEventId,
            EventKind kind,
            LocalDate on,
            FamilyMeetings familyMeetings,
            @Nullable Sealed reason,
            LocalDate today)
            implements LearningEventCommand {}

    /** Says how its ground rules are kept (S002-062). */
    record SetGroundRules(UUID reviewId, UUID learningEventId, Map<GroundRule, Sealed> rules, LocalDate setOn)
            implements LearningEventCommand {}

    /** Says what of the checklist is done (S002-128). */
    record RecordPreparation(UUID reviewId, UUID learningEventId, Set<Preparation> done, LocalDate on)
            implements LearningEventCommand {}

    /** Somebody is to take part: an entry of the directory, or a name (S002-056). */
    record NominateParticipant(
            UUID reviewId,
            UUID learningEventId,
            UUID participantId,
            Code agency,
            @Nullable Code personRef,
            @Nullable Sealed name,
            LocalDate on)
            implements LearningEventCommand {}

    /** Somebody was informed and supported: a fact (S002-057). */
    record RecordSupport(
            UUID reviewId, UUID learningEventId, UUID participantId, SupportStage stage, Sealed how, LocalDate on)
            implements LearningEventCommand {}

    /**
     * It took place, planned or not: a fact (S002-051, ruling R1).
     *
     * @param kind needed where it was not scheduled
     * @param absenceReason why the Chair or the Reviewer was not there
     */
    record RecordLearningEventHeld(
            UUID reviewId,
            UUID learningEventId,
            @Nullable EventKind kind,
            LocalDate heldOn,
            Set<UUID> participants,
            Set<Code> team,
            @Nullable Sealed absenceReason)
            implements LearningEventCommand {}

    /** A record was a mistake. */
    record MarkLearningEventInError(UUID reviewId, UUID learningEventId, UUID markedEventId, Sealed reason)
            implements LearningEventCommand {}
}
