package candour.review.task.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.TaskEvent.TaskCompleted;
import candour.review.task.TaskEvent.TaskWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task on the board.
 *
 * @param recordedBy the event it was allocated with
 * @param dones every record of its being done, oldest first: the last that stands holds
 */
public record TaskRow(
        TaskAllocated allocated,
        UUID recordedBy,
        List<Done> dones,
        @Nullable Gone gone) implements Row {

    /** It was done. */
    public record Done(UUID recordedBy, @Nullable Sealed outcome, LocalDate completedOn, boolean late)
            implements Recorded {}

    /** It is no longer asked for. */
    public record Gone(UUID recordedBy, Sealed reason, LocalDate withdrawnOn) {}

    /** How it stands. */
    public enum State {
        OPEN,
        OVERDUE,
        COMPLETED,
        COMPLETED_LATE,
        WITHDRAWN
    }

    /** How it stands on a day: overdue from the day after it was due. */
    public State state(LocalDate on) {
        var done = done();
        if (done != null) {
            return done.late() ? State.COMPLETED_LATE : State.COMPLETED;
        }
        if (gone != null) {
            return State.WITHDRAWN;
        }
        return on.isAfter(allocated.dueOn()) ? State.OVERDUE : State.OPEN;
    }

    /** That it was done, as recorded last. */
    public @Nullable Done done() {
        return Recorded.last(dones);
    }

    TaskRow done(TaskCompleted e, UUID by) {
        var done = new Done(by, e.outcome(), e.completedOn(), e.late());
        return new TaskRow(allocated, recordedBy, Recorded.and(dones, done), gone);
    }

    TaskRow gone(TaskWithdrawn e, UUID by) {
        return new TaskRow(allocated, recordedBy, dones, new Gone(by, e.reason(), e.withdrawnOn()));
    }

    TaskRow free(UUID event) {
        return new TaskRow(
                allocated,
                recordedBy,
                Recorded.without(dones, event),
                gone != null && gone.recordedBy().equals(event) ? null : gone);
    }

    @Override
    public String key() {
        return allocated.taskId().toString();
    }

    @Override
    public String scope() {
        return allocated.reviewId().toString();
    }

    @Override
    public String order() {
        return allocated.dueOn() + " " + key();
    }
}
