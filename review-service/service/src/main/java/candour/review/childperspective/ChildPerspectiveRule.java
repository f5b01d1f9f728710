package candour.review.childperspective;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the record of a child's perspective. */
public enum ChildPerspectiveRule implements Rule {
    PERSPECTIVE_IS_A_SUBJECTS(must(
            "S002-049",
            "The role of the Chair: the review is child-centred throughout",
            "The review is not about this child: name one of its subjects."));

    private final Citation citation;

    ChildPerspectiveRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
