package candour.review.sharedscope;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the scope shared with the police. */
public enum SharedScopeRule implements Rule {
    SHARED_SCOPE_WAS_AGREED(must(
            "S001-49",
            "Toolkit 3: the senior investigating officer understands the focus and scope of the review",
            "There is no such agreed version of the terms of reference.")),
    SCOPE_IS_KNOWN_TO_THE_INVESTIGATOR(must(
            "S001-49",
            "Toolkit 3: the senior investigating officer understands the focus and scope of the review",
            "Name the senior investigating officer who knows the scope, and what shows it.")),
    AN_OLDER_SCOPE_WAS_SHARED(usually(
            "S001-49",
            "Toolkit 3: the senior investigating officer understands the focus and scope of the review",
            "A later version of the terms of reference is agreed; share that one too."));

    private final Citation citation;

    SharedScopeRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
