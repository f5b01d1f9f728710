package candour.review.closure;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the closing of a review. */
public enum ClosureRule implements Rule {
    STOPPED_REVIEWS_STAY_STOPPED(must(
            "S002-017",
            "Process map, Learning Review process",
            "The review was stopped: that has ended it, and it is not closed as well.")),
    NO_CLOSURE_IS_PENDING(
            must("S002-017", "Process map, Learning Review process", "Nobody has asked for this review to be closed.")),
    KEEPING_OPEN_NEEDS_A_REASON(
            must("S002-017", "Process map, Learning Review process", "Say why the review is not to be closed yet."));

    private final Citation citation;

    ClosureRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
