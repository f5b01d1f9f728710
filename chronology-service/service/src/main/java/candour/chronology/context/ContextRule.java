package candour.chronology.context;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of information on systems, structures and culture. */
public enum ContextRule implements Rule {
    CONTEXT_ITEM_IS_NOT_KNOWN(
            must("S002-081", "Learning Review guidance, L122", "There is no such context item in this review.")),
    CONTEXT_ITEM_WAS_WITHDRAWN(must(
            "S002-081",
            "Learning Review guidance, L122",
            "The context item was withdrawn; what is true instead is a new one."));

    private final Citation citation;

    ContextRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
