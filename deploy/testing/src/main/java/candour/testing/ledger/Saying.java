package candour.testing.ledger;

import candour.platform.decision.Rule;
import candour.testing.Spec;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/**
 * One test that lets a decision be made.
 *
 * @param itself rows it names itself, or its spec names as the only one
 * @param together rows that its spec names with others, so that this test may be about any of them
 * @param rules of the guidance that it names
 * @param made commands, and whatever else it makes
 */
record Saying(
        String name,
        Set<String> itself,
        Set<String> together,
        boolean accepts,
        boolean refuses,
        Set<String> rules,
        Set<String> made) {

    static Stream<Saying> in(JavaClass spec) {
        return spec.getMethods().stream()
                .map(method -> of(spec, method))
                .filter(saying -> saying.accepts || saying.refuses);
    }

    private static Saying of(JavaClass spec, JavaMethod method) {
        var asked = method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().startsWith(Spec.class.getName()))
                .map(JavaAccess::getName)
                .collect(Collectors.toSet());
        var own = rows(method);
        var ofSpec = rows(spec);
        return new Saying(
                spec.getSimpleName() + "." + method.getName(),
                own.isEmpty() && ofSpec.size() == 1 ? ofSpec : own,
                own.isEmpty() && ofSpec.size() > 1 ? ofSpec : Set.of(),
                asked.contains("then") || asked.contains("satisfying") || asked.contains("warned"),
                asked.contains("refused"),
                rulesOf(method),
                made(spec, method));
    }

    private static Set<String> rows(HasAnnotations<?> named) {
        return named.tryGetAnnotationOfType(DisplayName.class)
                .map(name -> RowIds.in(name.value()))
                .orElse(Set.of());
    }

    private static Set<String> rulesOf(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(Rule.class))
                .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Made by the test, or by a method of its spec that builds the command for it. */
    private static Set<String> made(JavaClass spec, JavaMethod method) {
        var helpers = method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(spec))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(Predicate.not(method::equals));
        return Stream.concat(Stream.of(method), helpers)
                .flatMap(each -> each.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
