package candour.chronology.nocontact;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of a statement that there was no contact. That there was none is a fact and is never refused (R1). */
public enum NoContactRule implements Rule {
    NO_CONTACT_ENDS_BEFORE_IT_BEGINS(
            must("S002-082", "Learning Review guidance, L124", "A stretch without contact ends after it began.")),
    NO_CONTACT_WAS_NOT_ASKED(must(
            "S002-074",
            "Learning Review guidance, L118",
            "Only an agency that was asked for its chronology states that it had no contact.")),
    NO_CONTACT_STATEMENT_IS_NOT_KNOWN(
            must("S002-082", "Learning Review guidance, L124", "There is no such statement of this agency."));

    private final Citation citation;

    NoContactRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
