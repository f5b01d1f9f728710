package candour.review.task;

import candour.platform.decision.Fold;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.TaskEvent.TaskCompleted;
import candour.review.task.TaskEvent.TaskRecordedInError;
import candour.review.task.TaskEvent.TaskWithdrawn;
import org.jspecify.annotations.Nullable;

/** A task: allocated, perhaps done, perhaps no longer asked for. */
public record Task(
        @Nullable TaskAllocated allocated, @Nullable TaskCompleted completed, boolean withdrawn) {
    /** How its events become its state. */
    public static final Fold<Task, TaskEvent> FOLD =
            new Fold<>("task", TaskEvent.class, TaskEvent::taskId, Task::evolve, new Task(null, null, false));

    static Task evolve(Task was, TaskEvent event) {
        return switch (event) {
            case TaskAllocated e -> new Task(e, was.completed, was.withdrawn);
            case TaskCompleted e -> new Task(was.allocated, e, was.withdrawn);
            case TaskWithdrawn _ -> new Task(was.allocated, was.completed, true);
            case TaskRecordedInError _ -> was;
        };
    }
}
