package candour.chronology.merged;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of a merge. */
public enum MergeRule implements Rule {
    NOTHING_IS_HANDED_IN(must(
            "S002-079",
            "Learning Review guidance, L122",
            "Chronologies are merged once at least one agency has handed its own in.")),
    INPUTS_HAVE_MOVED(must(
            "S002-079",
            "Learning Review guidance, L122",
            "An agency changed its chronology, or an order was stated, while it was being merged; merge again.")),
    ORDER_GOES_IN_CIRCLES(must(
            "S002-084",
            "Learning Review guidance, L118-122",
            "What is stated about the order of some entries contradicts itself.")),
    AGENCIES_ARE_MISSING(usually(
            "S002-079",
            "Learning Review guidance, L122",
            "Not every agency that was asked has handed its chronology in."));

    private final Citation citation;

    MergeRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
