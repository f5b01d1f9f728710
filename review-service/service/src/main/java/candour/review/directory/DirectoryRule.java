package candour.review.directory;

import candour.platform.decision.Rule;

/** What the directory asks. */
public enum DirectoryRule implements Rule {
    COMMITTEE_IS_ALREADY_ESTABLISHED(
            "X-01",
            "Design, section 8: identity and assignments",
            "A committee with this id is in the directory, with other particulars.",
            Strength.MUST,
            Concerns.ACT),
    COMMITTEE_IS_NOT_IN_THE_DIRECTORY(
            "X-01",
            "Design, section 8: identity and assignments",
            "There is no such committee in the directory.",
            Strength.MUST,
            Concerns.ACT),
    PERSON_IS_NOT_IN_THE_DIRECTORY(
            "X-01",
            "Design, section 8: identity and assignments",
            "Register the person before giving them a role.",
            Strength.MUST,
            Concerns.ACT),
    PERSON_IS_ALREADY_REGISTERED(
            "X-01",
            "Design, section 8: identity and assignments",
            "This person is in the directory; change the entry instead.",
            Strength.MUST,
            Concerns.ACT),
    ORGANISATION_IS_NOT_IN_THE_DIRECTORY(
            "X-01",
            "Design, section 8: identity and assignments",
            "Register the organisation first.",
            Strength.MUST,
            Concerns.ACT),
    ORGANISATION_CODE_IS_TAKEN(
            "X-01",
            "Design, section 8: identity and assignments",
            "Another organisation has this code.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    DirectoryRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
