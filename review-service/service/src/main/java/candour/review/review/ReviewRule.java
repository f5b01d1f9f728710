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
            "A pause for an emerging issue ends with an agreed way forward.")),
    PAUSE_COMES_BEFORE_SIGN_OFF(must(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "The report is signed off: there is nothing left to pause.")),
    REVIEW_IS_STOPPED(must(
            "S002-092",
            "Annex 4, paused, stopped or delayed",
            "The review was stopped: what has happened is still recorded, nothing new is begun.")),
    REVIEW_IS_CLOSED(must(
            "S002-017",
            "Process map, Learning Review process",
            "The review is closed: what has happened is still recorded, nothing new is begun.")),
    DECISION_WAS_RECORDED_IN_ERROR(
            must(
                    "X-13",
                    "ruling R3: state is folded without what was recorded in error",
                    "The decision that made this review was recorded in error: what has happened is still recorded, nothing new is begun.")),
    STOPPING_IS_THE_COMMITTEES(must(
            "S002-092",
            "Annex 4, paused, stopped or delayed",
            "The committee, which decided on the review, decides to stop it; name its decision.")),
    STOPPING_NEEDS_A_REASON(
            must("S002-092", "Annex 4, paused, stopped or delayed", "Say why the committee stops the review."));

    private final Citation citation;

    ReviewRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
