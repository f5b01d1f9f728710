package candour.platform.decision;

import java.util.List;

/** A command was refused by a rule; nothing is stored. Says which rule, and what would be needed instead. */
public final class Refusal extends RuntimeException {

    private final transient Rule rule;
    private final List<String> needs;

    Refusal(Rule rule, List<String> needs) {
        super(rule.ledger() + " " + rule.name(), null, false, false);
        this.rule = rule;
        this.needs = List.copyOf(needs);
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }

    /** What would have to be there for the command to be accepted, in plain words; never personal data. */
    public List<String> needs() {
        return needs;
    }
}
