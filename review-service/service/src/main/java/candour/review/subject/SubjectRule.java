package candour.review.subject;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the subjects of a review. */
public enum SubjectRule implements Rule {
    ADDING_A_SUBJECT_NEEDS_A_REASON(must(
            "S002-064",
            "Focus on the child: more than one child may be the subject of the review",
            "Say why the review is about this person too.")),
    SUBJECT_IS_OF_ANOTHER_KIND(usually(
            "S002-064",
            "Focus on the child: more than one child may be the subject of the review",
            "A review under this profile is usually not about a person of this kind."));

    private final Citation citation;

    SubjectRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
