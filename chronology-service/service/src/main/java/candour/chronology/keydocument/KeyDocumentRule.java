package candour.chronology.keydocument;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of requests for key documents. That something came is a fact and is never refused (R1). */
public enum KeyDocumentRule implements Rule {
    ANSWER_IS_DUE_IN_THE_PAST(must(
            "S002-046",
            "Learning Review guidance, L47",
            "Documents are asked for in time: the day to answer by has not passed when the agency is asked.")),
    NO_SUCH_REQUEST(must("S002-046", "Learning Review guidance, L47", "There is no such request in this review.")),
    REQUEST_IS_SETTLED(
            must("S002-046", "Learning Review guidance, L47", "The request is settled; ask for what is still needed."));

    private final Citation citation;

    KeyDocumentRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
