package candour.chronology.sufficiency;

import static candour.platform.decision.Citation.should;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks before the information counts as sufficient. */
public enum SufficiencyRule implements Rule {
    CRITICAL_GAPS_ARE_OPEN(should(
            "S002-083",
            "Learning Review guidance, L124",
            "Gaps are open without which there is not sufficient information to conduct the review.")),
    CHRONOLOGIES_ARE_OUTSTANDING(usually(
            "S002-083",
            "Learning Review guidance, L124",
            "Not every agency that was asked has handed in, or none was asked.")),
    NO_FAMILY_SOURCE(usually(
            "S004-18",
            "Family involvement in case reviews",
            "All relevant knowledge is considered; nothing that the family knows is among it."));

    private final Citation citation;

    SufficiencyRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
