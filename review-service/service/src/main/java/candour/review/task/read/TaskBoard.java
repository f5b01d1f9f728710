package candour.review.task.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.task.TaskEvent;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.TaskEvent.TaskCompleted;
import candour.review.task.TaskEvent.TaskRecordedInError;
import candour.review.task.TaskEvent.TaskWithdrawn;
import java.util.List;

/** The tasks of each review, soonest due first (S002-044). */
public final class TaskBoard implements ReadModel<TaskRow> {
    /** The one there is. */
    public static final TaskBoard TASKS = new TaskBoard();

    private TaskBoard() {}

    @Override
    public String name() {
        return "task-board";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TaskRow> row() {
        return TaskRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<TaskRow> rows) {
        if (!(event.payload() instanceof TaskEvent task)) {
            return;
        }
        var key = task.taskId().toString();
        var by = event.eventId();
        switch (task) {
            case TaskAllocated e -> rows.put(new TaskRow(e, by, List.of(), null));
            case TaskCompleted e -> rows.change(key, row -> row.done(e, by));
            case TaskWithdrawn e -> rows.change(key, row -> row.gone(e, by));
            case TaskRecordedInError e -> {
                rows.change(key, row -> row.free(e.markedEventId()));
                rows.find(key)
                        .filter(row -> row.recordedBy().equals(e.markedEventId()))
                        .ifPresent(_ -> rows.remove(key));
            }
        }
    }
}
