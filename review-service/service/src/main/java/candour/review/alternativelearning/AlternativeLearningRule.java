package candour.review.alternativelearning;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks where there is no review. */
public enum AlternativeLearningRule implements Rule {
    ALTERNATIVE_FOLLOWS_A_DECISION_AGAINST_A_REVIEW(must(
            "S002-015",
            "Process map, step 5A: consider alternative approach for learning",
            "Alternative learning is agreed where the committee decided not to undertake a review.")),
    ALTERNATIVE_IS_DUE_AHEAD(must(
            "S002-015",
            "Process map, step 5A: consider alternative approach for learning",
            "It is due on the day it is agreed, or later.")),
    LEARNING_FOLLOWS_AN_AGREEMENT(must(
            "S002-015",
            "Process map, step 5A: consider alternative approach for learning",
            "Nothing was agreed that could have been learnt from.")),
    DECLINED_CLOSES_WITH_AN_ALTERNATIVE(must(
            "S002-015",
            "Process map, step 5A: consider alternative approach for learning",
            "A notification without a review is closed once it is agreed how there will be learning instead."));

    private final Citation citation;

    AlternativeLearningRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
