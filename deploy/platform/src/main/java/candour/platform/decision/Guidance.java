package candour.platform.decision;

import java.util.Map;
import java.util.Set;

/**
 * What those who work under a guidance are told of where a rule comes from. Each rule was written down with the
 * paragraph it was found in, and that may be of a guidance which does not hold where its caller works. There the rule
 * is cited by the paragraph that says the same; where none does, by its row and its words alone.
 *
 * @param name for example the jurisdiction it holds in
 * @param foreign how the ledger's rows begin whose paragraphs do not hold under it
 * @param instead the paragraphs of its own by which such rules are cited
 */
public record Guidance(String name, Set<String> foreign, Map<Rule, Paragraph> instead) {

    /** Rules are cited as they were written down. */
    public static final Guidance AS_WRITTEN = new Guidance("", Set.of(), Map.of());

    public Guidance {
        foreign = Set.copyOf(foreign);
        instead = Map.copyOf(instead);
    }

    /**
     * A paragraph of this guidance.
     *
     * @param ledger its row in the requirements ledger
     * @param source where the guidance says so
     */
    public record Paragraph(String ledger, String source) {}

    /** The rule as it is cited here; its source is empty where this guidance has no paragraph that says so. */
    public Citation cited(Rule rule) {
        var written = rule.citation();
        if (foreign.stream().noneMatch(written.ledger()::startsWith)) {
            return written;
        }
        var here = instead.getOrDefault(rule, new Paragraph(written.ledger(), ""));
        return new Citation(here.ledger(), here.source(), written.words(), written.strength(), written.concerns());
    }
}
