package candour.chronology.nearduplicate;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of those who work on suggestions. */
public enum NearDuplicateRule implements Rule {
    ENTRIES_ARE_NOT_TWO_AGENCIES(
            must("S002-085", "Learning Review guidance, L122", "One event told of twice is told of by two agencies.")),
    SUGGESTION_ENTRY_IS_NOT_KNOWN(must(
            "S002-085", "Learning Review guidance, L122", "There is no such entry among those that were handed in."));

    private final Citation citation;

    NearDuplicateRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
