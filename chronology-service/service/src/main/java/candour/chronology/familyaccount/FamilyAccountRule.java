package candour.chronology.familyaccount;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked before a relative's words are used. */
public enum FamilyAccountRule implements Rule {
    RELATIVE_HAS_NOT_CONSENTED(must(
            "S003-09",
            "Focus on Families following Safeguarding Reviews, families often hold key information",
            "A relative's account comes into the chronology with their consent to that use, said in so many words."));

    private final Citation citation;

    FamilyAccountRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
