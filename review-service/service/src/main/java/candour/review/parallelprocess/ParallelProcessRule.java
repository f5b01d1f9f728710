package candour.review.parallelprocess;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks about parallel processes. */
public enum ParallelProcessRule implements Rule {
    PROCESS_RUNS_BESIDE_A_REVIEW(must(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "There is no such review for a process to run beside.")),
    PROCESS_IS_NOT_KNOWN(must(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "There is no such parallel process on this review.")),
    PROCESS_ENDS_AFTER_IT_BEGINS(must(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "The process is said to end before it began."));

    private final Citation citation;

    ParallelProcessRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
