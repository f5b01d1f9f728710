package candour.review.task;

import static candour.review.task.TaskRule.COMPLETED_TASK_IS_NOT_WITHDRAWN;
import static candour.review.task.TaskRule.TASKS_BELONG_TO_A_REVIEW;
import static candour.review.task.TaskRule.TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY;
import static candour.review.task.TaskRule.TASK_IS_DUE_AHEAD;
import static candour.review.task.TaskRule.TASK_IS_NOT_KNOWN;
import static candour.review.task.TaskRule.TASK_WAS_DONE_LATE;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.Organisation;
import candour.review.review.Review;
import candour.review.task.TaskCommand.AllocateTask;
import candour.review.task.TaskCommand.CompleteTask;
import candour.review.task.TaskCommand.MarkTaskInError;
import candour.review.task.TaskCommand.WithdrawTask;
import candour.review.task.TaskEvent.TaskAllocated;
import candour.review.task.TaskEvent.TaskCompleted;
import candour.review.task.TaskEvent.TaskRecordedInError;
import candour.review.task.TaskEvent.TaskWithdrawn;
import candour.review.team.ReviewTeam;
import java.util.List;

/** Giving out work and taking it back in; that something was done is a fact and never refused. Pure. */
public final class TaskDecider {
    private TaskDecider() {}

    /** Reads the task, the review and its team, and the agency it goes to. */
    public static final Decider<TaskCommand> TASK = Decider.of(TaskCommand.class)
            .writes(Task.FOLD, TaskCommand::taskId)
            .reads(Review.FOLD, TaskCommand::reviewId)
            .reads(ReviewTeam.FOLD, TaskCommand::reviewId)
            .readsAll(
                    Organisation.FOLD,
                    (command, _) -> command instanceof AllocateTask c && c.organisation() != null
                            ? List.of(c.organisation().value())
                            : List.of())
            .decides(TaskDecider::decide);

    private static Decision decide(TaskCommand command, Facts facts) {
        if (!facts.of(Review.FOLD).exists()) {
            throw TASKS_BELONG_TO_A_REVIEW.broken();
        }
        var task = facts.of(Task.FOLD);
        return switch (command) {
            case AllocateTask c -> allocate(c, task, facts);
            case CompleteTask c -> complete(c, task);
            case WithdrawTask c -> {
                known(c, task);
                if (task.completed() != null) {
                    throw COMPLETED_TASK_IS_NOT_WITHDRAWN.broken();
                }
                yield task.withdrawn()
                        ? Decision.alreadySo()
                        : Decision.of(new TaskWithdrawn(c.taskId(), c.reviewId(), c.reason(), c.withdrawnOn()));
            }
            case MarkTaskInError c -> {
                known(c, task);
                yield Decision.of(new TaskRecordedInError(c.taskId(), c.reviewId(), c.markedEventId(), c.reason()));
            }
        };
    }

    private static Decision allocate(AllocateTask c, Task task, Facts facts) {
        facts.of(Review.FOLD).mustBeUnderWay();
        if (task.allocated() != null) {
            return Decision.alreadySo();
        }
        if (!goesToSomebody(c, facts)) {
            throw TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY.broken("personRef of the team, or organisation");
        }
        if (c.dueOn().isBefore(c.allocatedOn())) {
            throw TASK_IS_DUE_AHEAD.broken("dueOn on or after " + c.allocatedOn());
        }
        return Decision.of(new TaskAllocated(
                c.taskId(),
                c.reviewId(),
                c.personRef(),
                c.organisation(),
                c.what(),
                c.meetingId(),
                c.allocatedOn(),
                c.dueOn()));
    }

    private static boolean goesToSomebody(AllocateTask c, Facts facts) {
        if (c.personRef() == null) {
            return c.organisation() != null
                    && facts.of(Organisation.FOLD, c.organisation().value()).known();
        }
        return c.organisation() == null
                && facts.of(ReviewTeam.FOLD).appointments().values().stream()
                        .anyMatch(place -> place.personRef().equals(c.personRef()));
    }

    private static Decision complete(CompleteTask c, Task task) {
        var allocated = known(c, task);
        if (task.completed() != null && task.completed().completedOn().equals(c.completedOn())) {
            return Decision.alreadySo();
        }
        boolean late = c.completedOn().isAfter(allocated.dueOn());
        return Decision.of(new TaskCompleted(c.taskId(), c.reviewId(), c.outcome(), c.completedOn(), late))
                .warningIf(late, TASK_WAS_DONE_LATE);
    }

    private static TaskAllocated known(TaskCommand c, Task task) {
        if (task.allocated() == null || !task.allocated().reviewId().equals(c.reviewId())) {
            throw TASK_IS_NOT_KNOWN.broken();
        }
        return task.allocated();
    }
}
