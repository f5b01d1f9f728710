package candour.review.committee;

import candour.platform.decision.Rule;

/** What the guidance asks of the committee's decision. */
public enum CommitteeRule implements Rule {
    DECISION_NEEDS_A_MEETING(
            "S002-008",
            "Process map, step 4: the committee meets to consider the recommendation",
            "Record the meeting at which the committee decided.",
            Strength.MUST,
            Concerns.ACT),
    DECISION_NEEDS_A_RECOMMENDATION(
            "S002-008",
            "Process map, step 4: the committee meets to consider the recommendation",
            "The committee decides on a recommendation; there is none yet.",
            Strength.MUST,
            Concerns.ACT),
    DIFFERING_NEEDS_A_REASON(
            "S002-009",
            "Process map, steps 3 and 4",
            "The decision differs from the recommendation; record why.",
            Strength.MUST,
            Concerns.ACT),
    DECLINING_NEEDS_AN_ALTERNATIVE(
            "S002-015",
            "Process map, step 5A: alternative approach for learning",
            "Say how there will be learning if there is no review.",
            Strength.MUST,
            Concerns.ACT),
    PROCEEDING_NEEDS_TERMS(
            "S002-007",
            "Terms of reference; process map, step 3B",
            "There are no proposed terms of reference to agree; give them with the decision.",
            Strength.MUST,
            Concerns.ACT),
    ALREADY_DECIDED(
            "S002-009",
            "Process map, step 4",
            "The committee has already decided on this notification.",
            Strength.MUST,
            Concerns.ACT),
    MEETING_COMES_BEFORE_ITS_DECISION(
            "S002-008",
            "Process map, step 4",
            "The decision is dated before the meeting it was made at.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    CommitteeRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
