package candour.platform.closure;

import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a service remembers of being asked whether something may be closed. Stored for ever: add fields, never rename or remove them. */
public sealed interface ClosureAnswerEvent {
    /** What is to be closed. */
    UUID about();

    /** Which question. */
    UUID requestId();

    /** It was asked. */
    @Stored("closure-question-noted")
    record QuestionNoted(UUID about, UUID requestId, LocalDate askedOn) implements ClosureAnswerEvent {}

    /** All that had to follow from what was learnt before the question has followed: it can be answered. */
    @Stored("closure-answer-owed")
    record AnswerOwed(UUID about, UUID requestId) implements ClosureAnswerEvent {}

    /**
     * What keeps it open here; nothing, where there are no blockers.
     *
     * @param answeredOn Europe/London
     */
    @Stored("closure-answered")
    record ClosureAnswered(UUID about, UUID requestId, List<Blocker> blockers, LocalDate answeredOn)
            implements ClosureAnswerEvent {
        public ClosureAnswered {
            blockers = List.copyOf(blockers);
        }
    }

    /** It was closed, or the question withdrawn: nobody waits for an answer. */
    @Stored("closure-question-ended")
    record QuestionEnded(UUID about, UUID requestId, LocalDate endedOn) implements ClosureAnswerEvent {}
}
