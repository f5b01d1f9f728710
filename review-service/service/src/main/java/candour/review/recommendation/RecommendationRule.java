package candour.review.recommendation;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.should;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of a recommendation. */
public enum RecommendationRule implements Rule {
    INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING(should(
            "S002-005",
            "Process map, step 3: consideration of information gathered",
            "Requests for information are still open; recommend when they are answered, or say why not.")),
    NOT_PROCEEDING_NEEDS_AN_ALTERNATIVE(must(
            "S002-006",
            "Process map, step 3A: suggested alternative approach for learning",
            "Suggest how there will be learning if there is no review.")),
    PROCEEDING_NEEDS_PROPOSED_TERMS(must(
            "S002-007",
            "Process map, step 3B; terms of reference",
            "Propose terms of reference with a recommendation to proceed.")),
    RECOMMENDED_BEFORE_THE_DECISION(must(
            "S002-008",
            "Process map, steps 3 and 4",
            "The committee has decided; a recommendation comes before that."));

    private final Citation citation;

    RecommendationRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
