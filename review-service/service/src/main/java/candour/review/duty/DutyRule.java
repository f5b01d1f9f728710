package candour.review.duty;

import candour.platform.decision.Rule;

/** What is asked of duties and their discharge. */
public enum DutyRule implements Rule {
    DUTY_IS_NOT_KNOWN(
            "S002-011",
            "Process map, step 5: recording and communicating the decision",
            "There is no such duty.",
            Strength.MUST,
            Concerns.ACT),
    DUTY_WAS_DISCHARGED_OTHERWISE(
            "S002-011",
            "Process map, step 5: recording and communicating the decision",
            "This duty's discharge is already recorded; mark that record as made in error before making another.",
            Strength.MUST,
            Concerns.ACT),
    DISCHARGED_LATE(
            "S002-011",
            "Process map, step 5: recording and communicating the decision",
            "The duty was done after the day it was due.",
            Strength.USUALLY,
            Concerns.FACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    DutyRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
