package candour.review.task;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a task. */
public sealed interface TaskCommand {
    /** Which task. */
    UUID taskId();

    /** Of which review. */
    UUID reviewId();

    /** Gives it to a member of the team, or to an agency (S002-044). */
    record AllocateTask(
            UUID taskId,
            UUID reviewId,
            @Nullable Code personRef,
            @Nullable Code organisation,
            Sealed what,
            @Nullable UUID meetingId,
            LocalDate allocatedOn,
            LocalDate dueOn)
            implements TaskCommand {}

    /** It was done: a fact. */
    record CompleteTask(
            UUID taskId, UUID reviewId, @Nullable Sealed outcome, LocalDate completedOn) implements TaskCommand {}

    /** It is no longer asked for. */
    record WithdrawTask(UUID taskId, UUID reviewId, Sealed reason, LocalDate withdrawnOn) implements TaskCommand {}

    /** What was recorded was a mistake. */
    record MarkTaskInError(UUID taskId, UUID reviewId, UUID markedEventId, Sealed reason) implements TaskCommand {}
}
