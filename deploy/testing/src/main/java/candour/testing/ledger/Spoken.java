package candour.testing.ledger;

import candour.platform.decision.Rule;
import candour.platform.log.Stored;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the specs of one service say aloud: which rules refuse, which events follow, and for which rows. */
public final class Spoken {

    private final JavaClasses classes;
    private final List<Saying> sayings;

    private Spoken(JavaClasses classes) {
        this.classes = classes;
        this.sayings = classes.stream()
                .filter(type -> outermost(type).getSimpleName().endsWith("Spec"))
                .flatMap(type -> Saying.in(type))
                .toList();
    }

    /** Reads compiled classes, the specs among them. */
    public static Spoken in(Collection<Path> folders) {
        return new Spoken(new ClassFileImporter().importPaths(folders));
    }

    /** Rules that no spec names where it lets a decision be made: nobody has seen them speak. */
    public Set<String> unspokenRules() {
        var spoken = sayings.stream().flatMap(saying -> saying.rules().stream()).collect(Collectors.toSet());
        return rules().map(rule -> rule.getOwner().getSimpleName() + "." + rule.getName())
                .filter(Predicate.not(spoken::contains))
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
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM));
    }

    Stream<JavaClass> events() {
        return classes.stream().filter(type -> type.isAnnotatedWith(Stored.class));
    }

    JavaClasses classes() {
        return classes;
    }

    /** Every test that lets a decision be made. */
    List<Saying> sayings() {
        return sayings;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Spoken::outermost).orElse(type);
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
}
