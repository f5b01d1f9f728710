package candour.platform.decision;

import java.util.List;

/**
 * A rule of the guidance that a decision may refuse by. Services implement it as enums, one per noun, so that every
 * refusal names its ledger row and paragraph and an auditor can walk from the refusal to the policy.
 */
public interface Rule {

    /** The constant's name, for example {@code POLICE_GATE_IS_CLOSED}: stable, part of the API. */
    String name();

    /** Where it comes from and how it is put: all that a service's enum has to say of a rule. */
    Citation citation();

    /** The row of the requirements ledger, for example {@code S000-30}. */
    default String ledger() {
        return citation().ledger();
    }

    /** Where the guidance says so, for example {@code "Annex 4, police family liaison officer"}. */
    default String source() {
        return citation().source();
    }

    /** The rule in one plain sentence, as a person refused by it should read it. */
    default String words() {
        return citation().words();
    }

    /** How strongly the guidance puts it. */
    default Strength strength() {
        return citation().strength();
    }

    /** Whether it refuses acts, judges the record of what has happened (ruling R1), or asks for another person (R2). */
    default Concerns concerns() {
        return citation().concerns();
    }

    /** The refusal to throw when this rule is broken. */
    default Refusal broken(String... needs) {
        return new Refusal(this, List.of(needs));
    }

    /** Refuses unless a named role has overridden this rule with a reason; only a SHOULD can be overridden. */
    default void unless(Overruling given) {
        if (strength() != Strength.SHOULD || !given.covers(this)) {
            throw broken();
        }
    }

    /** The guidance's three strengths: must refuses, should refuses unless overridden, usually warns. */
    enum Strength {
        MUST,
        SHOULD,
        USUALLY
    }

    /**
     * An act not yet done may be refused; the record of a fact never is (ruling R1). What concerns the person refuses
     * nobody but them: another may do it, where one alone must not (ruling R2).
     */
    enum Concerns {
        ACT,
        FACT,
        PERSON
    }
}
