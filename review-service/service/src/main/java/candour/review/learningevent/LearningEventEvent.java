package candour.review.learningevent;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.team.ReviewRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a review's learning events. Stored for ever: add fields, never remove them. */
public sealed interface LearningEventEvent {
    /** Of which review. */
    UUID reviewId();

    /** Which event. */
    UUID learningEventId();

    /**
     * It is to take place.
     *
     * @param reason why before the meetings with the family, sealed, or null
     */
    @Stored("learning-event-scheduled")
    record LearningEventScheduled(
            UUID reviewId,
            UUID learningEventId,
            EventKind kind,
            LocalDate on,
            FamilyMeetings familyMeetings,
            @Nullable Sealed reason)
            implements LearningEventEvent {}

    /** How the Reviewer will see to each of these, in words. */
    @Stored("learning-event-ground-rules-set")
    record GroundRulesSet(UUID reviewId, UUID learningEventId, Map<GroundRule, Sealed> rules, LocalDate setOn)
            implements LearningEventEvent {}

    /** What of the checklist is done. */
    @Stored("learning-event-prepared")
    record LearningEventPrepared(UUID reviewId, UUID learningEventId, Set<Preparation> done, LocalDate on)
            implements LearningEventEvent {}

    /**
     * Somebody is to take part.
     *
     * @param agency their organisation's code
     * @param personRef their entry in the directory, or null
     * @param name their name, sealed, where they have no entry
     */
    @Stored("learning-event-participant-nominated")
    record ParticipantNominated(
            UUID reviewId,
            UUID learningEventId,
            UUID participantId,
            Code agency,
            @Nullable Code personRef,
            @Nullable Sealed name,
            LocalDate on)
            implements LearningEventEvent {}

    /** Somebody who takes part was informed and supported, and how. */
    @Stored("learning-event-participant-supported")
    record ParticipantSupported(
            UUID reviewId, UUID learningEventId, UUID participantId, SupportStage stage, Sealed how, LocalDate on)
            implements LearningEventEvent {}

    /**
     * It took place.
     *
     * @param participants who of those nominated came
     * @param team references of those of the Review Team who were there
     * @param absent CHAIR, REVIEWER or both, where nobody who held the role that day was there
     * @param absenceReason why, sealed, or null
     */
    @Stored("learning-event-held")
    record LearningEventHeld(
            UUID reviewId,
            UUID learningEventId,
            EventKind kind,
            LocalDate heldOn,
            Set<UUID> participants,
            Set<Code> team,
            Set<ReviewRole> absent,
            @Nullable Sealed absenceReason)
            implements LearningEventEvent {}

    /** An earlier record was a mistake. */
    @Stored("learning-event-recorded-in-error")
    record LearningEventRecordedInError(UUID reviewId, UUID learningEventId, UUID markedEventId, Sealed reason)
            implements LearningEventEvent, MarkedInError {
        /** Only a record of the same learning event. */
        @Override
        public boolean mayMark(Object event) {
            return !(event instanceof MarkedInError)
                    && event instanceof LearningEventEvent marked
                    && marked.learningEventId().equals(learningEventId);
        }
    }
}
