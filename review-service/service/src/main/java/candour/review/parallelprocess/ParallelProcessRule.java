package candour.review.parallelprocess;

import candour.platform.decision.Rule;

/** What the guidance asks about parallel processes. */
public enum ParallelProcessRule implements Rule {
    PROCESS_RUNS_BESIDE_A_REVIEW(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "There is no such review for a process to run beside.",
            Strength.MUST,
            Concerns.ACT),
    PROCESS_IS_NOT_KNOWN(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "There is no such parallel process on this review.",
            Strength.MUST,
            Concerns.ACT),
    PROCESS_ENDS_AFTER_IT_BEGINS(
            "S002-042",
            "The role of the Chair: consider whether there are parallel processes ongoing",
            "The process is said to end before it began.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    ParallelProcessRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
