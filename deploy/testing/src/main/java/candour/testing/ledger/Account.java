package candour.testing.ledger;

import candour.platform.decision.Rule;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one service can show for the rows of the ledger. */
final class Account {

    private final List<Saying> sayings;
    private final Map<String, Set<String>> rules = new TreeMap<>();
    private final Set<String> unspoken;
    private final Endpoints endpoints;

    Account(Spoken spoken) {
        this.sayings = spoken.sayings();
        this.unspoken = spoken.unspokenRules();
        this.endpoints = new Endpoints(spoken.classes());
        spoken.rules().map(Account::rule).forEach(rule -> rules.computeIfAbsent(rule.ledger(), _ -> new TreeSet<>())
                .add(rule.getClass().getSimpleName() + "." + rule.name()));
    }

    /** What there is for one row: nothing, some of it, or all of it. */
    Kept of(Row row) {
        var itself = saying(saying -> saying.itself().contains(row.id()));
        var said = saying(saying ->
                saying.itself().contains(row.id()) || saying.together().contains(row.id()));
        var commands =
                said.stream().map(Saying::made).flatMap(Collection::stream).collect(Collectors.toSet());
        var ruled = rules.getOrDefault(row.id(), Set.of());
        return new Kept(
                names(said.stream().filter(Saying::accepts).toList()),
                names(saying(saying -> saying.rules().stream().anyMatch(ruled::contains))),
                ruled,
                ruled.stream().filter(unspoken::contains).collect(Collectors.toCollection(TreeSet::new)),
                endpoints.sending(commands),
                itself.stream().anyMatch(Saying::accepts));
    }

    private List<Saying> saying(Predicate<Saying> what) {
        return sayings.stream().filter(what).toList();
    }

    private static Set<String> names(List<Saying> sayings) {
        return sayings.stream().map(Saying::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Rule rule(JavaField field) {
        try {
            return (Rule) Class.forName(field.getOwner().getName())
                    .getField(field.getName())
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not on the class path: " + field.getFullName(), e);
        }
    }

    /**
     * What there is for a row.
     *
     * @param unspoken rules of the row that no spec expects by name
     * @param named whether an accepting test names the row by itself, and not only a spec among several rows
     */
    record Kept(
            Set<String> accepting,
            Set<String> refusing,
            Set<String> rules,
            Set<String> unspoken,
            Set<String> operations,
            boolean named) {

        /**
         * It has an accepting spec, and every one of its rules is seen to speak. A row without a rule that is only one of
         * several in the name of a spec is not: nothing would fail if it were forgotten.
         */
        boolean whole() {
            return !accepting.isEmpty() && unspoken.isEmpty() && (named || !rules.isEmpty());
        }

        /** Nothing names the row at all. */
        boolean nothing() {
            return accepting.isEmpty() && refusing.isEmpty() && rules.isEmpty();
        }
    }
}
