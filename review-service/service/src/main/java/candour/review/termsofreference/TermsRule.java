package candour.review.termsofreference;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of terms of reference. */
public enum TermsRule implements Rule {
    TERMS_NEED_KEY_QUESTIONS(must(
            "S002-069",
            "Terms of reference: relevant and specific to the situation under review",
            "Terms of reference name at least one key question.")),
    TERMS_NEED_A_PERIOD(must(
            "S002-069",
            "Terms of reference: define the scope of the review",
            "The period under review ends on or after the day it begins.")),
    PERIOD_IS_SHORT(usually(
            "S002-079",
            "Collecting information: as short a timeline as possible, two to three years",
            "The period is longer than three years; the guidance finds two to three sufficient in most instances.")),
    TERMS_ARE_NOT_KNOWN(must("S002-069", "Terms of reference", "There are no terms of reference for this review.")),
    TERMS_ARE_AGREED_BEFORE_THEY_CHANGE(must(
            "S002-071",
            "Terms of reference: a living document",
            "There is no agreed version yet to propose a change to.")),
    CHANGE_IS_NOT_PENDING(must(
            "S002-072",
            "Terms of reference: informed of and in agreement with any changes",
            "There is no such change waiting for the committee.")),
    CHANGE_WAS_DECIDED_OTHERWISE(must(
            "S002-072",
            "Terms of reference: informed of and in agreement with any changes",
            "The committee's decision on this change is already recorded, and it was another one.")),
    CHANGE_BUILDS_ON_AN_OLDER_VERSION(new Citation(
            "S002-071",
            "Terms of reference: a living document",
            "The change was proposed on an older version than the one agreed now.",
            Strength.USUALLY,
            Concerns.FACT));

    private final Citation citation;

    TermsRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
