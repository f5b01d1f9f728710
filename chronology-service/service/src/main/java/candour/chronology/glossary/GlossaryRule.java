package candour.chronology.glossary;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the glossary. */
public enum GlossaryRule implements Rule {
    TERM_IS_NOT_KNOWN(
            must("S002-137", "Learning Review guidance, L187", "There is no such term in this review's glossary."));

    private final Citation citation;

    GlossaryRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
