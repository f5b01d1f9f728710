package candour.platform.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What may be asked of a service's answer. */
public sealed interface ClosureAnswerCommand {
    /** What is to be closed. */
    UUID about();

    /** Which question. */
    UUID requestId();

    /** It was asked; a question that has ended is not opened again. */
    record NoteQuestion(UUID about, UUID requestId, LocalDate askedOn) implements ClosureAnswerCommand {}

    /** It can be answered now. */
    record OweAnswer(UUID about, UUID requestId) implements ClosureAnswerCommand {}

    /** What keeps it open now: said when it differs from what was said last. */
    record GiveAnswer(UUID about, UUID requestId, List<Blocker> blockers, LocalDate answeredOn)
            implements ClosureAnswerCommand {}

    /** Nobody waits for it any more. */
    record EndQuestion(UUID about, UUID requestId, LocalDate endedOn) implements ClosureAnswerCommand {}
}
