package candour.review.review;

import candour.platform.decision.Rule;

/** What the guidance asks of the course of a review. */
public enum ReviewRule implements Rule {
    REVIEW_IS_NOT_KNOWN("S002-009", "Process map, step 5B", "There is no such review.", Strength.MUST, Concerns.ACT),
    PAUSE_NEEDS_AN_EXPECTED_END(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "Say until when the pause is expected to last.",
            Strength.MUST,
            Concerns.ACT),
    PAUSE_ENDS_AFTER_IT_BEGINS(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "The pause is expected to end before it begins.",
            Strength.MUST,
            Concerns.ACT),
    REVIEW_IS_NOT_PAUSED(
            "S002-089",
            "Managing emerging issues: pausing the review process",
            "The review is not paused.",
            Strength.MUST,
            Concerns.ACT),
    ISSUE_NEEDS_A_WAY_FORWARD(
            "S002-090",
            "Managing emerging issues: sources of advice and an appropriate strategy for moving forward",
            "A pause for an emerging issue ends with an agreed way forward.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    ReviewRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
