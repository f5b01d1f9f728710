package candour.chronology.paper;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of papers. */
public enum PaperRule implements Rule {
    PAPER_IS_OF_AN_ISSUED_VERSION(must(
            "S002-079",
            "Learning Review guidance, L122",
            "A paper is made of a version of the merged chronology that was issued.")),
    PAPER_IS_TOO_LONG(must(
            "S002-079",
            "Learning Review guidance, L122",
            "So many entries do not fit on pages that people read; take one agency's, or a spreadsheet."));

    private final Citation citation;

    PaperRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
