package candour.review.recommendation;

import candour.platform.decision.Rule;

/** What the guidance asks of a recommendation. */
public enum RecommendationRule implements Rule {
    INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING(
            "S002-005",
            "Process map, step 3: consideration of information gathered",
            "Requests for information are still open; recommend when they are answered, or say why not.",
            Strength.SHOULD,
            Concerns.ACT),
    NOT_PROCEEDING_NEEDS_AN_ALTERNATIVE(
            "S002-006",
            "Process map, step 3A: suggested alternative approach for learning",
            "Suggest how there will be learning if there is no review.",
            Strength.MUST,
            Concerns.ACT),
    PROCEEDING_NEEDS_PROPOSED_TERMS(
            "S002-007",
            "Process map, step 3B; terms of reference",
            "Propose terms of reference with a recommendation to proceed.",
            Strength.MUST,
            Concerns.ACT),
    RECOMMENDED_BEFORE_THE_DECISION(
            "S002-008",
            "Process map, steps 3 and 4",
            "The committee has decided; a recommendation comes before that.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    RecommendationRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
