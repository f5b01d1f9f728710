package candour.review.closure;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about the closing of a review. */
public sealed interface ClosureCommand {
    /** Which review. */
    UUID reviewId();

    /** Asks all services what keeps it open; it closes when nothing does. */
    record RequestClosure(UUID reviewId, UUID requestId, LocalDate requestedOn) implements ClosureCommand {}

    /** It is not to be closed yet. */
    record WithdrawClosure(UUID reviewId, @Nullable Sealed reason, LocalDate withdrawnOn) implements ClosureCommand {}

    /** A service has answered: a fact. */
    record NoteAnswer(
            UUID reviewId,
            UUID requestId,
            Code service,
            List<Blocker> blockers,
            UUID sourceEventId,
            LocalDate answeredOn)
            implements ClosureCommand {}

    /** It was not to be closed: that was recorded in error. */
    record MarkClosureInError(UUID reviewId, UUID markedEventId, Sealed reason, LocalDate on)
            implements ClosureCommand {}
}
