package candour.review.termsofreference;

import candour.platform.decision.Rule;

/** What the guidance asks of terms of reference. */
public enum TermsRule implements Rule {
    TERMS_NEED_KEY_QUESTIONS(
            "S002-069",
            "Terms of reference: relevant and specific to the situation under review",
            "Terms of reference name at least one key question.",
            Strength.MUST,
            Concerns.ACT),
    TERMS_NEED_A_PERIOD(
            "S002-069",
            "Terms of reference: define the scope of the review",
            "The period under review ends on or after the day it begins.",
            Strength.MUST,
            Concerns.ACT),
    PERIOD_IS_SHORT(
            "S002-079",
            "Collecting information: as short a timeline as possible, two to three years",
            "The period is longer than three years; the guidance finds two to three sufficient in most instances.",
            Strength.USUALLY,
            Concerns.ACT),
    TERMS_ARE_NOT_KNOWN(
            "S002-069",
            "Terms of reference",
            "There are no terms of reference for this review.",
            Strength.MUST,
            Concerns.ACT),
    TERMS_ARE_AGREED_BEFORE_THEY_CHANGE(
            "S002-071",
            "Terms of reference: a living document",
            "There is no agreed version yet to propose a change to.",
            Strength.MUST,
            Concerns.ACT),
    CHANGE_IS_NOT_PENDING(
            "S002-072",
            "Terms of reference: informed of and in agreement with any changes",
            "There is no such change waiting for the committee.",
            Strength.MUST,
            Concerns.ACT),
    CHANGE_WAS_DECIDED_OTHERWISE(
            "S002-072",
            "Terms of reference: informed of and in agreement with any changes",
            "The committee's decision on this change is already recorded, and it was another one.",
            Strength.MUST,
            Concerns.ACT),
    CHANGE_BUILDS_ON_AN_OLDER_VERSION(
            "S002-071",
            "Terms of reference: a living document",
            "The change was proposed on an older version than the one agreed now.",
            Strength.USUALLY,
            Concerns.FACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    TermsRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
        this.ledger = ledger;
        this.source = source;
        this.words = words;
        this.strength = strength;
        this.concerns = concerns;
    }

    @Override
    public String ledger() {
        return ledger;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Strength strength() {
        return strength;
    }

    @Override
    public Concerns concerns() {
        return concerns;
    }
}
