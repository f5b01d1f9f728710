package candour.chronology.scope;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.should;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the period that chronologies cover. */
public enum ScopeRule implements Rule {
    PERIOD_REACHES_FAR_BACK(
            should(
                    "S002-075",
                    "Learning Review guidance, L118",
                    "Chronologies cover as short a time as possible; more than three years before the incident needs a reason why that is proportionate.")),
    PERIOD_IS_SHORTER_THAN_USUAL(usually(
            "S002-075",
            "Learning Review guidance, L118",
            "Two to three years before the incident are usual; this is less.")),
    PERIOD_ENDS_BEFORE_IT_BEGINS(
            must("S002-076", "Learning Review guidance, L118", "A period ends on or after the day it begins.")),
    NEW_DAY_HAS_PASSED(must(
            "S002-076",
            "Learning Review guidance, L118",
            "Agencies whose period grows are given a day to answer by that has not passed."));

    private final Citation citation;

    ScopeRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
