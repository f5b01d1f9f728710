package candour.testing.sample;

import candour.platform.decision.Rule;

/** The sample's rules. */
enum NoteRule implements Rule {
    NOTE_IS_CLOSED("X-01", "sample, 1", "A closed note is not amended.", Strength.MUST),
    NOTE_SHOULD_BE_FULL("X-02", "sample, 2", "A note is more helpful when it is full.", Strength.USUALLY);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;

    NoteRule(String ledger, String source, String words, Strength strength) {
        this.ledger = ledger;
        this.source = source;
        this.words = words;
        this.strength = strength;
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
        return Concerns.ACT;
    }
}
