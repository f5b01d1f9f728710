package candour.chronology.subject;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What noting a subject's identifiers keeps to. */
public enum SubjectIdentifierRule implements Rule {
    REVIEW_IS_NOT_KNOWN(must("X-04", "Ruling R27", "Subjects are identified once the review is commissioned.")),
    IDENTIFIER_IS_NOT_KNOWN(must("X-04", "Ruling R27", "There is no such identifier in this review."));

    private final Citation citation;

    SubjectIdentifierRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
