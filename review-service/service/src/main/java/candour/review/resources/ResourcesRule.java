package candour.review.resources;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks about the means of a review. */
public enum ResourcesRule implements Rule {
    RESOURCES_BELONG_TO_A_REVIEW(
            must("S002-068", "Resources", "There is no such review to set a budget or record costs for.")),
    ANOTHER_BUDGET_NEEDS_A_REASON(
            must("S002-068", "Resources: sufficient budget in place", "Say why the budget is another now.")),
    STAFF_TIME_NAMES_A_KNOWN_ORGANISATION(must(
            "S002-068",
            "Resources: staff time must be made available",
            "Staff time is recorded for an organisation that is in the directory.")),
    BUDGET_COMES_BEFORE_COSTS(new Citation(
            "S002-068",
            "Resources: sufficient budget in place",
            "There is a cost, and no budget was set yet.",
            Strength.USUALLY,
            Concerns.FACT)),
    COSTS_STAY_WITHIN_THE_BUDGET(new Citation(
            "S002-068",
            "Resources: sufficient budget in place",
            "What was spent is more than the budget.",
            Strength.USUALLY,
            Concerns.FACT));

    private final Citation citation;

    ResourcesRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
