package candour.review.duty;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of duties and their discharge. */
public enum DutyRule implements Rule {
    DUTY_IS_NOT_KNOWN(must(
            "S002-011", "Process map, step 5: recording and communicating the decision", "There is no such duty.")),
    DUTY_WAS_DISCHARGED_OTHERWISE(must(
            "S002-011",
            "Process map, step 5: recording and communicating the decision",
            "This duty's discharge is already recorded; mark that record as made in error before making another.")),
    DUTY_WAS_TAKEN_BACK(must(
            "X-13",
            "ruling R3: any recorded fact can be marked as recorded in error",
            "What this duty followed from was recorded in error: nothing is due any more.")),
    DISCHARGED_LATE(new Citation(
            "S002-011",
            "Process map, step 5: recording and communicating the decision",
            "The duty was done after the day it was due.",
            Strength.USUALLY,
            Concerns.FACT));

    private final Citation citation;

    DutyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
