package candour.review.review;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the course of a review. */
public enum ReviewRule implements Rule {
    REVIEW_IS_NOT_KNOWN(must("S002-009", "Process map, step 5B", "There is no such review.")),
    PAUSE_NEEDS_AN_EXPECTED_END(must(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "Say until when the pause is expected to last.")),
    PAUSE_ENDS_AFTER_IT_BEGINS(must(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "The pause is expected to end before it begins.")),
    REVIEW_IS_NOT_PAUSED(
            must("S002-089", "Managing emerging issues: pausing the review process", "The review is not paused.")),
    PAUSE_NAMES_A_KNOWN_ISSUE(must(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "The pause names an issue that is not known on this review.")),
    ISSUE_NEEDS_A_WAY_FORWARD(must(
            "S002-090",
            "Managing emerging issues: sources of advice and an appropriate strategy for moving forward",
            "A pause for an emerging issue ends with an agreed way forward."));

    private final Citation citation;

    ReviewRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
