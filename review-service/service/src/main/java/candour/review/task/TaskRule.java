package candour.review.task;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the work the team gives out. */
public enum TaskRule implements Rule {
    TASKS_BELONG_TO_A_REVIEW(must(
            "S002-044",
            "Role of the Chair: coordinate the work of the Review Team",
            "There is no such review to give a task for.")),
    TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY(must(
            "S002-044",
            "Role of the Chair: coordinate the work of the Review Team",
            "A task goes to one person of the team, or to one agency in the directory.")),
    TASK_IS_DUE_AHEAD(must(
            "S002-044",
            "Role of the Chair: coordinate the work of the Review Team",
            "A task is due on the day it is given, or later.")),
    TASK_IS_NOT_KNOWN(must(
            "S002-044",
            "Role of the Chair: coordinate the work of the Review Team",
            "There is no such task on this review.")),
    COMPLETED_TASK_IS_NOT_WITHDRAWN(must(
            "S002-044",
            "Role of the Chair: coordinate the work of the Review Team",
            "The task was done; mark that as recorded in error if it was not.")),
    TASK_WAS_DONE_LATE(new Citation(
            "S002-044",
            "Role of the Chair: coordinate the work of the Review Team",
            "The task was done after the day it was due.",
            Strength.USUALLY,
            Concerns.FACT));

    private final Citation citation;

    TaskRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
