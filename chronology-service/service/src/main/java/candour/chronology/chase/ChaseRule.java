package candour.chronology.chase;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of following up late requests. That somebody chased an agency is a fact and is never refused (R1). */
public enum ChaseRule implements Rule {
    NOTHING_WAS_ASKED(must(
            "S002-046", "Learning Review guidance, L47", "This agency was asked for no such thing in this review.")),
    NOTHING_IS_OUTSTANDING(must(
            "S002-046",
            "Learning Review guidance, L47",
            "What was asked for is there, or not wanted any more; nothing is taken further.")),
    CHAIR_COMES_FIRST(must(
            "S002-046",
            "Learning Review guidance, L47",
            "Following up is the Chair's: a late request is taken to the Chair before the committee.")),
    REQUEST_IS_NOT_LATE(usually(
            "S002-046", "Learning Review guidance, L47", "The agency still has time until the day it was given.")),
    REVIEW_STANDS_STILL(usually(
            "S002-046",
            "Learning Review guidance, L47",
            "While the review is paused the agencies' clocks stand still."));

    private final Citation citation;

    ChaseRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
