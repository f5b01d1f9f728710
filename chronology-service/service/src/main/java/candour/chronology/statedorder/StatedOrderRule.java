package candour.chronology.statedorder;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of somebody who states an order (domain B6). */
public enum StatedOrderRule implements Rule {
    STATED_ORDER_GOES_IN_CIRCLES(
            must(
                    "S002-084",
                    "Learning Review guidance, L118-122",
                    "With what is dated and stated already, each of these entries would come before the next, and the last before the first.")),
    STATED_ORDER_IS_NOT_KNOWN(
            must("S002-084", "Learning Review guidance, L118-122", "No order is stated under this reference.")),
    DATES_SAY_SO_ALREADY(usually(
            "S002-084",
            "Learning Review guidance, L118-122",
            "The dates of these entries leave no other order as it is."));

    private final Citation citation;

    StatedOrderRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
