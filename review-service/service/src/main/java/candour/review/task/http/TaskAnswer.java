package candour.review.task.http;

import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.task.read.TaskRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is answered.
 *
 * @param state overdue from the day after it was due, on the day of {@code asOf} or today (Europe/London)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskAnswer(
        UUID taskId,
        UUID recordedBy,
        @Nullable String personRef,
        @Nullable String organisation,
        @Nullable Words what,
        @Nullable UUID meetingId,
        LocalDate allocatedOn,
        LocalDate dueOn,
        TaskRow.State state,
        @Nullable LocalDate completedOn,
        @Nullable Words outcome,
        @Nullable UUID completedBy,
        @Nullable LocalDate withdrawnOn,
        @Nullable Words withdrawnBecause,
        @Nullable UUID withdrawnBy,
        List<Action> actions) {

    /** Opened for this caller. */
    public static TaskAnswer of(Exchange x, TaskRow row, List<Action> actions) {
        var it = row.allocated();
        var done = row.done();
        var gone = row.gone();
        return new TaskAnswer(
                it.taskId(),
                row.recordedBy(),
                text(it.personRef()),
                text(it.organisation()),
                x.open(it.what()),
                it.meetingId(),
                it.allocatedOn(),
                it.dueOn(),
                row.state(London.day(x.asOf())),
                done == null ? null : done.completedOn(),
                done == null ? null : x.open(done.outcome()),
                done == null ? null : done.recordedBy(),
                gone == null ? null : gone.withdrawnOn(),
                gone == null ? null : x.open(gone.reason()),
                gone == null ? null : gone.recordedBy(),
                actions);
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.value();
    }
}
