package candour.review.emergingissue;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks when something comes up during a review. */
public enum EmergingIssueRule implements Rule {
    ISSUES_BELONG_TO_A_REVIEW(must(
            "S002-087",
            "Managing emerging issues: an issue arises during the course of a Learning Review",
            "There is no such review for an issue to arise in.")),
    ISSUE_IS_NOT_KNOWN(must(
            "S002-087",
            "Managing emerging issues: an issue arises during the course of a Learning Review",
            "There is no such issue on this review.")),
    UNCHANGED_TERMS_NEED_A_REASON(must(
            "S002-088",
            "Managing emerging issues: the Terms of Reference are revisited",
            "Say why the terms of reference stay as they are.")),
    CHANGED_TERMS_NAME_THE_CHANGE(must(
            "S002-088",
            "Managing emerging issues: the Terms of Reference are revisited",
            "Name the change to the terms of reference that was proposed for this review.")),
    TERMS_ARE_REVISITED_BEFORE_CLOSING(must(
            "S002-088",
            "Managing emerging issues: it is important that the Terms of Reference are revisited",
            "Look at the terms of reference again, and record what came of it, before the issue is closed.")),
    ADVICE_COMES_BEFORE_THE_WAY_FORWARD(usually(
            "S002-090",
            "Managing emerging issues: sources of advice and an appropriate strategy for moving forward",
            "A way forward was agreed without any advice on record.")),
    ISSUE_CLOSES_WITH_A_WAY_FORWARD(usually(
            "S002-090",
            "Managing emerging issues: sources of advice and an appropriate strategy for moving forward",
            "The issue was closed without an agreed way forward."));

    private final Citation citation;

    EmergingIssueRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
