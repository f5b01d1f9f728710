package candour.chronology.minimisation;

import static candour.platform.decision.Citation.another;
import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of information that is more than relevant and necessary. */
public enum MinimisationRule implements Rule {
    MINIMISING_NEEDS_A_FLAG(must(
            "S002-133",
            "Learning Review guidance, L183",
            "Content is kept or minimised once somebody has said why it may be excessive.")),
    MINIMISED_BY_ANOTHER(another(
            "S002-133",
            "Learning Review guidance, L183",
            "Whoever says that content is excessive does not alone decide that it goes.")),
    NOTHING_WAS_MINIMISED(
            must("S002-133", "Learning Review guidance, L183", "The content of this entry was not minimised."));

    private final Citation citation;

    MinimisationRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
