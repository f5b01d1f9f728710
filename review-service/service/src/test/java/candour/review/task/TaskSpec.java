package candour.review.task;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.appointed;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.police;
import static candour.review.task.TaskDecider.TASK;
import static candour.review.task.read.TaskBoard.TASKS;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.decision.RecordRule;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.view.RowsInMemory;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.review.task.TaskCommand.AllocateTask;
import candour.review.task.TaskCommand.CompleteTask;
import candour.review.task.TaskCommand.MarkTaskInError;
import candour.review.task.TaskCommand.WithdrawTask;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.TaskEvent.TaskCompleted;
import candour.review.task.TaskEvent.TaskRecordedInError;
import candour.review.task.TaskEvent.TaskWithdrawn;
import candour.review.task.read.TaskRow;
import candour.review.task.read.TaskRow.State;
import candour.review.team.ReviewRole;
import candour.testing.Spec.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-044: work is given to somebody, by a day")
class TaskSpec {
    static final UUID ID = new UUID(0, 0x70);
    static final UUID MEETING = new UUID(0, 0x71);
    static final LocalDate DUE = DECIDED_ON.plusDays(14);
    static final Object MEMBER = appointed("member", "ORG-HEALTH", ReviewRole.TEAM_MEMBER);
    static final TaskAllocated allocated = to("member", null);

    static TaskAllocated to(@Nullable String person, @Nullable String organisation) {
        return new TaskAllocated(
                ID, REVIEW, of(person), of(organisation), sealed("read the file"), MEETING, DECIDED_ON, DUE);
    }

    static AllocateTask allocate(@Nullable String person, @Nullable String organisation, LocalDate due) {
        return new AllocateTask(
                ID, REVIEW, of(person), of(organisation), sealed("read the file"), MEETING, DECIDED_ON, due);
    }

    static @Nullable Code of(@Nullable String value) {
        return value == null ? null : code(value);
    }

    @Test
    @DisplayName("S002-044: a task goes to a member of the team or to an agency, with a day it is due")
    void a_task_goes_to_a_member_or_an_agency() {
        given(TASK, commissioned, MEMBER).when(allocate("member", null, DUE)).then(allocated);
        given(TASK, commissioned, MEMBER, allocated)
                .when(allocate("member", null, DUE))
                .staysQuiet();
        given(TASK, commissioned, police)
                .when(allocate(null, "ORG-POLICE", DUE))
                .then(to(null, "ORG-POLICE"));
        given(TASK, commissioned, MEMBER)
                .when(allocate("stranger", null, DUE))
                .refused(TaskRule.TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY);
        given(TASK, commissioned)
                .when(allocate(null, "ORG-POLICE", DUE))
                .refused(TaskRule.TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY);
        given(TASK, commissioned, MEMBER, police)
                .when(allocate("member", "ORG-POLICE", DUE))
                .refused(TaskRule.TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY);
        given(TASK, commissioned).when(allocate(null, null, DUE)).refused(TaskRule.TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY);
        given(TASK, commissioned, MEMBER)
                .when(allocate("member", null, DECIDED_ON.minusDays(1)))
                .refused(TaskRule.TASK_IS_DUE_AHEAD);
        given(TASK, MEMBER).when(allocate("member", null, DUE)).refused(TaskRule.TASKS_BELONG_TO_A_REVIEW);
    }

    @Test
    @DisplayName("S002-044: that it was done is never refused, and lateness is judged on the day it was done")
    void it_is_done_in_time_or_late() {
        given(TASK, commissioned, allocated)
                .when(new CompleteTask(ID, REVIEW, null, DUE))
                .then(new TaskCompleted(ID, REVIEW, null, DUE, false))
                .warned();
        given(TASK, commissioned, allocated)
                .when(new CompleteTask(ID, REVIEW, sealed("two gaps"), DUE.plusDays(1)))
                .then(new TaskCompleted(ID, REVIEW, sealed("two gaps"), DUE.plusDays(1), true))
                .warned(TaskRule.TASK_WAS_DONE_LATE);
        given(TASK, commissioned, allocated, new TaskCompleted(ID, REVIEW, null, DUE, false))
                .when(new CompleteTask(ID, REVIEW, null, DUE))
                .staysQuiet();
        given(TASK, commissioned).when(new CompleteTask(ID, REVIEW, null, DUE)).refused(TaskRule.TASK_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S002-044: it is taken back with a reason while it is not done")
    void it_is_taken_back_with_a_reason() {
        var withdraw = new WithdrawTask(ID, REVIEW, sealed("answered otherwise"), DUE);
        var withdrawn = new TaskWithdrawn(ID, REVIEW, sealed("answered otherwise"), DUE);
        given(TASK, commissioned, allocated).when(withdraw).then(withdrawn);
        given(TASK, commissioned, allocated, withdrawn).when(withdraw).staysQuiet();
        given(TASK, commissioned, allocated, new TaskCompleted(ID, REVIEW, null, DUE, false))
                .when(withdraw)
                .refused(TaskRule.COMPLETED_TASK_IS_NOT_WITHDRAWN);
    }

    @Test
    @DisplayName("X-13, S002-044: done by mistake, it can still be taken back")
    void what_was_recorded_in_error_was_not_done() {
        var id = new UUID(1, 1);
        var done = new Recorded(id, new TaskCompleted(ID, REVIEW, null, DUE, false));
        var mark = new MarkTaskInError(ID, REVIEW, id, sealed("another task"));
        var error = new TaskRecordedInError(ID, REVIEW, id, sealed("another task"));
        given(TASK, commissioned, allocated, done).when(mark).then(error);
        given(TASK, commissioned, allocated, done, error)
                .when(new WithdrawTask(ID, REVIEW, sealed("why"), DUE))
                .then(new TaskWithdrawn(ID, REVIEW, sealed("why"), DUE));
        given(TASK, commissioned, allocated).when(mark).refused(RecordRule.RECORD_STANDS);
    }

    @Test
    @DisplayName("S002-044: the board shows it as overdue from the day after it was due")
    void it_is_overdue_from_the_day_after() {
        var row = new TaskRow(allocated, new UUID(1, 1), List.of(), null);
        assertThat(row.state(DUE)).isEqualTo(State.OPEN);
        assertThat(row.state(DUE.plusDays(1))).isEqualTo(State.OVERDUE);
    }

    @Test
    @DisplayName(
            "X-13, S002-044: done twice on record, the second by mistake, the first holds in the log and on the board")
    void of_two_completions_the_one_that_stands_holds() {
        var first = new TaskCompleted(ID, REVIEW, null, DUE, false);
        var second = new TaskCompleted(ID, REVIEW, null, DUE.plusDays(3), true);
        var by = new UUID(1, 2);
        var error = new TaskRecordedInError(ID, REVIEW, by, sealed("another task"));
        given(TASK, commissioned, allocated, first, new Recorded(by, second), error)
                .when(new CompleteTask(ID, REVIEW, null, DUE))
                .staysQuiet();
        var rows = new RowsInMemory<TaskRow>();
        Object[] events = {allocated, first, second, error};
        for (int i = 0; i < events.length; i++) {
            var id = new UUID(1, i);
            var who = new Provenance("chair", null, "CHAIR", id, id, id, null);
            TASKS.on(
                    new LoggedEvent(i, id, new StreamName("spec", "1"), i, "spec", 1, Instant.EPOCH, who, events[i]),
                    rows);
        }
        assertThat(rows.find(ID.toString()).orElseThrow().state(DUE)).isEqualTo(State.COMPLETED);
    }

    @Test
    @DisplayName("S002-092: nobody is given anything to do on a review that was stopped; what was done is recorded")
    void a_stopped_review_gives_nobody_anything_to_do() {
        var stopped = new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why"));
        given(TASK, commissioned, MEMBER, stopped)
                .when(allocate("member", null, DUE))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TASK, commissioned, MEMBER, allocated, stopped)
                .when(new CompleteTask(ID, REVIEW, null, DUE))
                .then(new TaskCompleted(ID, REVIEW, null, DUE, false));
    }
}
