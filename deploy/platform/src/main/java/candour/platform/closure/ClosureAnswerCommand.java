package candour.platform.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What may be asked of a service's answer. */
public sealed interface ClosureAnswerCommand {
    /** Which review. */
    UUID reviewId();

    /** Which question. */
    UUID requestId();

    /** It was asked; a question that has ended is not opened again. */
    record NoteQuestion(UUID reviewId, UUID requestId, LocalDate askedOn) implements ClosureAnswerCommand {}

    /** It can be answered now. */
    record OweAnswer(UUID reviewId, UUID requestId) implements ClosureAnswerCommand {}

    /** What keeps the review open now: said when it differs from what was said last. */
    record GiveAnswer(UUID reviewId, UUID requestId, List<Blocker> blockers, LocalDate answeredOn)
            implements ClosureAnswerCommand {}

    /** Nobody waits for it any more. */
    record EndQuestion(UUID reviewId, UUID requestId, LocalDate endedOn) implements ClosureAnswerCommand {}
}
