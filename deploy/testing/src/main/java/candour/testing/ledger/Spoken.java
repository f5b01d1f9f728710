package candour.testing.ledger;

import candour.platform.decision.Rule;
import candour.platform.log.Stored;
import candour.testing.Spec;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** What the specs of one service say aloud: which rules refuse, which events follow, and for which rows. */
public final class Spoken {

    private final JavaClasses classes;
    private final List<JavaClass> specs;

    private Spoken(JavaClasses classes) {
        this.classes = classes;
        this.specs = classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Spec"))
                .toList();
    }

    /** Reads compiled classes, the specs among them. */
    public static Spoken in(Collection<Path> folders) {
        return new Spoken(new ClassFileImporter().importPaths(folders));
    }

    /** Rules that no spec names: nobody has seen them refuse. */
    public Set<String> unspokenRules() {
        return rules().filter(rule -> specs.stream().noneMatch(spec -> names(spec, rule)))
                .map(rule -> rule.getOwner().getSimpleName() + "." + rule.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Stored events that no spec, nor any story the specs begin with, produces or starts from. */
    public Set<String> unspokenEvents() {
        var tests = classes.stream().filter(Spoken::isTest).toList();
        return events().filter(event -> tests.stream().noneMatch(test -> makes(test, event)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<JavaField> rules() {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ENUM));
    }

    Stream<JavaClass> events() {
        return classes.stream().filter(type -> type.isAnnotatedWith(Stored.class));
    }

    JavaClasses classes() {
        return classes;
    }

    /** Every test of every spec that lets a decision be made. */
    Stream<Saying> sayings() {
        return specs.stream()
                .flatMap(spec -> spec.getMethods().stream().map(method -> saying(spec, method)))
                .filter(saying -> saying.accepts() || saying.refuses());
    }

    /** The tests that keep a row by their own name, or by their spec's where they say nothing themselves. */
    TreeMap<String, Set<Saying>> byRow() {
        var rows = new TreeMap<String, Set<Saying>>();
        for (var spec : specs) {
            var ofClass = RowIds.in(name(spec));
            for (var method : spec.getMethods()) {
                var own = method.isAnnotatedWith(DisplayName.class)
                        ? RowIds.in(
                                method.getAnnotationOfType(DisplayName.class).value())
                        : Set.<String>of();
                var saying = saying(spec, method);
                if (saying.accepts() || saying.refuses()) {
                    (own.isEmpty() ? ofClass : own).forEach(id -> rows.computeIfAbsent(id, _ -> new TreeSet<>())
                            .add(saying));
                }
            }
        }
        return rows;
    }

    private static Saying saying(JavaClass spec, JavaMethod method) {
        var calls = method.getMethodCallsFromSelf().stream()
                .map(JavaAccess::getName)
                .collect(Collectors.toSet());
        boolean decides = method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().startsWith(Spec.class.getName()));
        var commands = Stream.concat(Stream.of(method), helpers(spec, method))
                .flatMap(each -> each.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Saying(
                spec.getSimpleName(),
                method.getName(),
                decides && (calls.contains("then") || calls.contains("satisfying") || calls.contains("warned")),
                decides && calls.contains("refused"),
                rulesOf(method),
                commands);
    }

    private static Set<String> rulesOf(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(Rule.class))
                .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Methods of the spec itself that build the command, so that its name is not in the test's own body. */
    private static Stream<JavaMethod> helpers(JavaClass spec, JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(spec))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(Predicate.not(method::equals));
    }

    private static String name(JavaClass spec) {
        return spec.isAnnotatedWith(DisplayName.class)
                ? spec.getAnnotationOfType(DisplayName.class).value()
                : "";
    }

    private static boolean names(JavaClass spec, JavaField rule) {
        return spec.getFieldAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().equals(rule.getOwner())
                        && access.getName().equals(rule.getName()));
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().getPath().contains("/test-classes/"))
                .orElse(false);
    }

    private static boolean makes(JavaClass test, JavaClass event) {
        return test.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().equals(event));
    }

    /** One test method of a spec. */
    record Saying(String spec, String method, boolean accepts, boolean refuses, Set<String> rules, Set<String> made)
            implements Comparable<Saying> {
        @Override
        public int compareTo(Saying other) {
            return java.util.Comparator.comparing(Saying::spec)
                    .thenComparing(Saying::method)
                    .compare(this, other);
        }
    }
}
