package candour.review.information;

import candour.platform.decision.Rule;

/** What the guidance asks of requests for information before a decision. */
public enum InformationRule implements Rule {
    REQUEST_NEEDS_A_DUE_DATE(
            "S002-003",
            "Process map, step 2: request for information form",
            "Say by which day the agency is asked to answer.",
            Strength.MUST,
            Concerns.ACT),
    REQUEST_IS_DUE_AFTER_IT_IS_MADE(
            "S002-003",
            "Process map, step 2: request for information form",
            "The day by which an answer is asked for lies before the day of the request.",
            Strength.MUST,
            Concerns.ACT),
    INFORMATION_IS_ASKED_FOR_BEFORE_THE_DECISION(
            "S002-003",
            "Process map, step 2: request for information form",
            "The committee has decided; requests for information come before that.",
            Strength.MUST,
            Concerns.ACT),
    REQUEST_IS_NOT_KNOWN(
            "S002-004",
            "Process map, step 2: request for information form",
            "There is no such request for information.",
            Strength.MUST,
            Concerns.ACT),
    RETURN_COMES_FROM_THE_AGENCY_ASKED(
            "S002-004",
            "Process map, step 2: brief account of involvement",
            "Only the agency that was asked answers this request.",
            Strength.MUST,
            Concerns.ACT),
    RETURN_NEEDS_ACCOUNT_AND_REFLECTION(
            "S002-004",
            "Process map, step 2: brief account of involvement and some very initial reflection",
            "An answer has both parts, a brief account and an initial reflection, or says that there is nothing to tell.",
            Strength.MUST,
            Concerns.ACT),
    REQUEST_WAS_ANSWERED(
            "S002-004",
            "Process map, step 2: brief account of involvement",
            "This request has been answered; what is sent later goes into the agency's chronology.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    InformationRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
