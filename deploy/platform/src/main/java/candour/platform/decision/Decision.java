package candour.platform.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * What a decision came to: the events to store, and the warnings to give. No events means that it is already so.
 *
 * @param events in the order in which they are to be stored; each goes to the stream its {@link Fold} names
 * @param warnings rules of strength USUALLY that the command does not keep to
 */
public record Decision(List<Object> events, List<Rule> warnings) {

    public Decision {
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    /** It is already so: nothing to store. */
    public static Decision alreadySo() {
        return new Decision(List.of(), List.of());
    }

    /** These events are to be stored. */
    public static Decision of(Object... events) {
        return new Decision(List.of(events), List.of());
    }

    /** These events are to be stored. */
    public static Decision of(List<?> events) {
        return new Decision(List.copyOf(events), List.of());
    }

    /** The same, and these events after it. */
    public Decision and(List<?> more) {
        var all = new ArrayList<Object>(events);
        all.addAll(more);
        return new Decision(all, warnings);
    }

    /** The same, with a warning. */
    public Decision warning(Rule rule) {
        var all = new ArrayList<>(warnings);
        all.add(rule);
        return new Decision(events, all);
    }

    /** The same, with a warning when it applies. */
    public Decision warningIf(boolean applies, Rule rule) {
        return applies ? warning(rule) : this;
    }
}
