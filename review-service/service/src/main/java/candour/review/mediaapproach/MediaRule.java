package candour.review.mediaapproach;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.should;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked before a review speaks in public. */
public enum MediaRule implements Rule {
    MEDIA_APPROACH_BELONGS_TO_A_REVIEW(must(
            "S002-014",
            "Process map, step 5: communication and media approach",
            "There is no such review to agree a media approach for.")),
    STATEMENT_IS_NOT_KNOWN(must(
            "S002-014",
            "Process map, step 5: communication and media approach",
            "There is no such statement on this review.")),
    STATEMENT_FOLLOWS_THE_APPROACH(usually(
            "S002-014",
            "Process map, step 5: communication and media approach",
            "A statement was prepared and no media approach is set.")),
    FAMILY_IS_TOLD_BEFORE_A_STATEMENT(should(
            "S002-014",
            "Process map, step 5: communication and media approach; this product's default",
            "The family is told of a statement before it is released."));

    private final Citation citation;

    MediaRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
