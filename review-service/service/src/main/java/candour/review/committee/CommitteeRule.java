package candour.review.committee;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the committee's decision. */
public enum CommitteeRule implements Rule {
    DECISION_NEEDS_A_MEETING(must(
            "S002-008",
            "Process map, step 4: the committee meets to consider the recommendation",
            "Record the meeting at which the committee decided.")),
    DECISION_NEEDS_A_RECOMMENDATION(must(
            "S002-008",
            "Process map, step 4: the committee meets to consider the recommendation",
            "The committee decides on a recommendation; there is none yet.")),
    DIFFERING_NEEDS_A_REASON(must(
            "S002-009", "Process map, steps 3 and 4", "The decision differs from the recommendation; record why.")),
    DECLINING_NEEDS_AN_ALTERNATIVE(must(
            "S002-015",
            "Process map, step 5A: alternative approach for learning",
            "Say how there will be learning if there is no review.")),
    PROCEEDING_NEEDS_TERMS(must(
            "S002-007",
            "Terms of reference; process map, step 3B",
            "There are no proposed terms of reference to agree; give them with the decision.")),
    ALREADY_DECIDED(must("S002-009", "Process map, step 4", "The committee has already decided on this notification.")),
    MEETING_COMES_BEFORE_ITS_DECISION(
            must("S002-008", "Process map, step 4", "The decision is dated before the meeting it was made at."));

    private final Citation citation;

    CommitteeRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
