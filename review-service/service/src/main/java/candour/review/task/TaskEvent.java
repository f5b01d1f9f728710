package candour.review.task;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a task. Stored for ever: add fields, never rename or remove them. */
public sealed interface TaskEvent {
    /** Which task. */
    UUID taskId();

    /** Of which review. */
    UUID reviewId();

    /**
     * Somebody is to do something by a day.
     *
     * @param personRef who of the team, or null when it goes to an agency
     * @param organisation which agency, or null when it goes to a person
     * @param meetingId the meeting of the team it came from, or null
     */
    @Stored("task-allocated")
    record TaskAllocated(
            UUID taskId,
            UUID reviewId,
            @Nullable Code personRef,
            @Nullable Code organisation,
            Sealed what,
            @Nullable UUID meetingId,
            LocalDate allocatedOn,
            LocalDate dueOn)
            implements TaskEvent {}

    /**
     * It was done.
     *
     * @param outcome what came of it, or null where there is nothing to say
     */
    @Stored("task-completed")
    record TaskCompleted(
            UUID taskId, UUID reviewId, @Nullable Sealed outcome, LocalDate completedOn, boolean late)
            implements TaskEvent {}

    /** It is no longer asked for, and why. */
    @Stored("task-withdrawn")
    record TaskWithdrawn(UUID taskId, UUID reviewId, Sealed reason, LocalDate withdrawnOn) implements TaskEvent {}

    /** Something recorded about it was a mistake. */
    @Stored("task-recorded-in-error")
    record TaskRecordedInError(UUID taskId, UUID reviewId, UUID markedEventId, Sealed reason)
            implements TaskEvent, MarkedInError {}
}
