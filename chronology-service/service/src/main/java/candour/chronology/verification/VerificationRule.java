package candour.chronology.verification;

import static candour.platform.decision.Citation.another;
import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of verifying information. */
public enum VerificationRule implements Rule {
    CROSS_CHECK_IS_NOT_BY_THE_AUTHOR(another(
            "S002-059",
            "Learning Review guidance, L67",
            "An entry is cross-checked by somebody who is not of the agency that wrote it.")),
    DISPUTE_IS_NOT_KNOWN(
            must("S002-059", "Learning Review guidance, L67", "Nobody disputes the entry under this reference.")),
    DISPUTE_WAS_SETTLED_OTHERWISE(must(
            "S002-059",
            "Learning Review guidance, L67",
            "The dispute was settled in another way; who disputes the entry still does so anew.")),
    ENTRY_IS_DISPUTED(usually(
            "S002-059",
            "Learning Review guidance, L67",
            "Somebody disputes the entry; it stays marked as disputed until that is settled."));

    private final Citation citation;

    VerificationRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
