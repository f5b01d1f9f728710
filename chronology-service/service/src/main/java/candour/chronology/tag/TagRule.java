package candour.chronology.tag;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of whoever sets persons and themes to entries. */
public enum TagRule implements Rule {
    TAGGED_ENTRY_IS_NOT_KNOWN(must(
            "S002-079", "Learning Review guidance, L122", "There is no such entry among those that were handed in.")),
    TAGGED_ENTRY_WAS_WITHDRAWN(
            must("S002-079", "Learning Review guidance, L122", "The agency has taken the entry back.")),
    TAGGED_PERSON_IS_NOT_KNOWN(must(
            "S002-079",
            "Learning Review guidance, L122",
            "There is nobody with this reference in the review's glossary; enter them there first."));

    private final Citation citation;

    TagRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
