package candour.family.knownreview;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What becomes of work with the family when the review itself has ended. */
public enum KnownReviewRule implements Rule {
    STOPPED_REVIEW_BEGINS_NOTHING(Citation.must(
            "S002-092",
            "Annex 4, paused, stopped or delayed; ruling R1",
            "The review was stopped: the family is told so, and what has happened is still recorded, but nothing new is"
                    + " begun with them.")),
    NOTHING_BEGINS_WITHOUT_A_DECISION(Citation.must(
            "X-13",
            "ruling R3: what followed from a record made in error falls back",
            "The decision that made this review was recorded in error: what has happened is still recorded, but nothing"
                    + " new is begun with the family."));

    private final Citation citation;

    KnownReviewRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
