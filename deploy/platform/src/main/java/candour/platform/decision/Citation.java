package candour.platform.decision;

/**
 * Where a rule comes from and how it is put.
 *
 * @param ledger the row of the requirements ledger, for example {@code S000-30}
 * @param source where the guidance says so
 * @param words the rule in one plain sentence, as a person refused by it should read it
 * @param strength how strongly the guidance puts it
 * @param concerns whether it refuses acts, judges the record of what has happened (ruling R1), or asks for another person
 */
public record Citation(String ledger, String source, String words, Rule.Strength strength, Rule.Concerns concerns) {

    /** A must, about acts: the command is refused. */
    public static Citation must(String ledger, String source, String words) {
        return new Citation(ledger, source, words, Rule.Strength.MUST, Rule.Concerns.ACT);
    }

    /** A should, about acts: refused unless a named role overrules it with a reason. */
    public static Citation should(String ledger, String source, String words) {
        return new Citation(ledger, source, words, Rule.Strength.SHOULD, Rule.Concerns.ACT);
    }

    /** Usual or helpful: accepted with a warning. */
    public static Citation usually(String ledger, String source, String words) {
        return new Citation(ledger, source, words, Rule.Strength.USUALLY, Rule.Concerns.ACT);
    }

    /** A must about who acts: another person has to, where one alone must not (ruling R2). */
    public static Citation another(String ledger, String source, String words) {
        return new Citation(ledger, source, words, Rule.Strength.MUST, Rule.Concerns.PERSON);
    }

    /** A rule about acts by which a fact, once recorded, is judged: never refused, kept as a breach. */
    public static Citation judges(String ledger, String source, String words) {
        return new Citation(ledger, source, words, Rule.Strength.MUST, Rule.Concerns.FACT);
    }
}
